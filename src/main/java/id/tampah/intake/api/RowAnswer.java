package id.tampah.intake.api;

import id.tampah.intake.Finding;
import id.tampah.intake.ListDetail;
import id.tampah.intake.RowStatus;
import id.tampah.intake.Severity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One finding: where, why, what to do; who it is about with the NIK masked. */
record RowAnswer(
        int line,
        @Nullable String sheet,
        String column,
        String cell,
        RowStatus status,
        @Nullable Severity severity,
        @Nullable String reason,
        String message,
        String nik,
        String name,
        @Nullable String verdict,
        Map<String, String> verdictFields) {

    static RowAnswer of(ListDetail list, Finding finding, String message) {
        int line = finding.line();
        return new RowAnswer(
                line - list.sheetOf(line).firstLine(),
                list.manySheets() ? list.sheetOf(line).name() : null,
                list.heading(line, finding.column()),
                list.cell(line, finding.column()),
                finding.rowStatus(),
                finding.severity(),
                finding.reason(),
                message,
                finding.nik(),
                finding.name(),
                finding.verdict(),
                finding.verdictFields());
    }
}
