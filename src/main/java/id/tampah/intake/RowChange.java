package id.tampah.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that a file has more, less or otherwise than the one it follows; the NIK is masked.
 *
 * @param line in this file, null where the row is no longer there
 * @param replaced whether a changed row took the place of the accepted one
 */
public record RowChange(
        Kind kind,
        String nik,
        String name,
        String region,
        @Nullable Integer line,
        boolean replaced,
        List<Difference> differences) {

    public enum Kind {
        GAINED,
        LOST,
        CHANGED
    }

    /**
     * A field that says something else; a village is told by its code.
     *
     * @param was what was accepted; empty where nothing was said, and for the numbers of people
     */
    public record Difference(String field, String was, String becomes) {

        public boolean secret() {
            return field.equals("NIK") || field.equals("NO_KK");
        }
    }
}
