package id.tampah.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing found in one row, with who it is about; numbers are masked.
 *
 * @param line line in the list
 * @param column counted from 0, −1 for the whole row
 * @param verdictFields Dukcapil's word on each compared field, such as {@code NAMA: TIDAK SESUAI (34)}
 * @param severity null for an accepted row without any finding, and so is the reason
 */
public record Finding(
        int line,
        int column,
        @Nullable Severity severity,
        @Nullable String reason,
        String detail,
        RowStatus rowStatus,
        String nik,
        String name,
        @Nullable String verdict,
        Map<String, String> verdictFields) {}
