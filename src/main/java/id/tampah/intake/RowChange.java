package id.tampah.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that a file has more, less or otherwise than the one it follows; the NIK is masked.
 *
 * @param line in this file, null where the row is no longer there
 * @param fields names of the fields that say something else
 */
public record RowChange(
        Kind kind,
        String nik,
        String name,
        String region,
        @Nullable Integer line,
        List<String> fields) {

    public enum Kind {
        GAINED,
        LOST,
        CHANGED
    }
}
