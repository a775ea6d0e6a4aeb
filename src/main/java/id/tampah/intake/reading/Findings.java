package id.tampah.intake.reading;

import id.tampah.intake.RowStatus;
import id.tampah.intake.Severity;
import id.tampah.shared.LongTable;
import id.tampah.sheet.columns.Field;
import org.jspecify.annotations.Nullable;

/** What the checks found in one row, packed into one text that SQL takes apart again. */
final class Findings {

    /** The second and every later row with one NIK names the line of the first; which one stays is not decided here. */
    static final String NIK_TWICE = "NIK_TWICE_IN_LIST";

    static final char BETWEEN_FINDINGS = '\u001e';
    static final char BETWEEN_FIELDS = '\u001f';

    private final StringBuilder packed = new StringBuilder();
    private RowStatus status = RowStatus.ACCEPTED;

    private int grave;
    private boolean nikBlank;

    /** @param accepted the first line of each NIK that was accepted before, or null where it does not matter who stands twice */
    void check(RowFacts row, @Nullable LongTable accepted) {
        check(row);
        if (accepted != null && status == RowStatus.ACCEPTED && row.soundNik() != null) {
            int first = accepted.putIfAbsent(Long.parseLong(row.nik()), row.line());
            if (first > 0) {
                add(Severity.PERINGATAN, NIK_TWICE, row.column(Field.NIK), Integer.toString(first));
            }
        }
    }

    void check(RowFacts row) {
        packed.setLength(0);
        grave = 0;
        nikBlank = false;
        status = RowStatus.ACCEPTED;
        for (RowRule rule : RowRule.all()) {
            if (rule.broken(row)) {
                add(rule.getSeverity(), rule.name(), rule.column(row), rule.detail(row));
                weigh(rule);
            }
        }
    }

    private void add(Severity severity, String reason, int column, String detail) {
        if (!packed.isEmpty()) {
            packed.append(BETWEEN_FINDINGS);
        }
        packed.append(severity).append(BETWEEN_FIELDS).append(reason).append(BETWEEN_FIELDS);
        packed.append(column).append(BETWEEN_FIELDS).append(detail);
    }

    private void weigh(RowRule rule) {
        grave += rule.getSeverity() == Severity.PERINGATAN ? 0 : 1;
        nikBlank |= rule == RowRule.NIK_BLANK;
        RowStatus asked = rule.getSeverity().rowStatus();
        status = asked.compareTo(status) > 0 ? asked : status;
    }

    /** Whether the row would have been accepted if it had a NIK. */
    boolean onlyLacksNik() {
        return nikBlank && grave == 1;
    }

    RowStatus status() {
        return status;
    }

    @Nullable
    String packed() {
        return packed.isEmpty() ? null : packed.toString();
    }
}
