package id.tampah.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which lists to show.
 *
 * @param view group of states; null shows all but withdrawn ones
 * @param region digits; the lists of this region and of the regions inside it
 * @param after the last list of the page before
 */
public record ListFilter(
        @Nullable String source,
        @Nullable View view,
        @Nullable String region,
        @Nullable UUID after,
        int limit) {

    /** Groups people look for. */
    public enum View {
        /** Somebody has to mend something. */
        PERLU,
        PROSES,
        SELESAI,
        DITARIK
    }
}
