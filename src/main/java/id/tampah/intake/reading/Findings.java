package id.tampah.intake.reading;

import id.tampah.intake.RowStatus;
import id.tampah.intake.Severity;
import org.jspecify.annotations.Nullable;

/** What the checks found in one row, packed into one text that SQL takes apart again. */
final class Findings {

    static final char BETWEEN_FINDINGS = '\u001e';
    static final char BETWEEN_FIELDS = '\u001f';

    private final StringBuilder packed = new StringBuilder();
    private RowStatus status = RowStatus.ACCEPTED;

    private int grave;
    private boolean nikBlank;

    void check(RowFacts row) {
        packed.setLength(0);
        grave = 0;
        nikBlank = false;
        status = RowStatus.ACCEPTED;
        for (RowRule rule : RowRule.all()) {
            if (rule.broken(row)) {
                add(rule, row);
            }
        }
    }

    private void add(RowRule rule, RowFacts row) {
        if (!packed.isEmpty()) {
            packed.append(BETWEEN_FINDINGS);
        }
        packed.append(rule.getSeverity()).append(BETWEEN_FIELDS).append(rule).append(BETWEEN_FIELDS);
        packed.append(rule.column(row)).append(BETWEEN_FIELDS).append(rule.detail(row));
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
