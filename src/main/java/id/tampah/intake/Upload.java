package id.tampah.intake;

import id.tampah.shared.RegionCode;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file somebody sends as a list.
 *
 * @param content read once, to its end
 * @param follows the list of which this is a corrected or newer file
 * @param idempotencyKey chosen by a program that may repeat its call
 */
public record Upload(
        String filename,
        InputStream content,
        String source,
        RegionCode region,
        @Nullable UUID periodId,
        @Nullable UUID follows,
        @Nullable String idempotencyKey) {

    /** A list of its own. */
    public Upload(
            String filename,
            InputStream content,
            String source,
            RegionCode region,
            @Nullable UUID periodId,
            @Nullable String idempotencyKey) {
        this(filename, content, source, region, periodId, null, idempotencyKey);
    }
}
