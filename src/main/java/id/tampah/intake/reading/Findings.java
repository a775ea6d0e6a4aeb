package id.tampah.intake.reading;

import id.tampah.intake.RowStatus;
import org.jspecify.annotations.Nullable;

/** What the checks found in one row, packed into one text that SQL takes apart again. */
final class Findings {

    static final char BETWEEN_FINDINGS = '\u001e';
    static final char BETWEEN_FIELDS = '\u001f';

    private final StringBuilder packed = new StringBuilder();
    private RowStatus status = RowStatus.ACCEPTED;

    void check(RowFacts row) {
        packed.setLength(0);
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
        RowStatus asked = rule.getSeverity().rowStatus();
        status = asked.compareTo(status) > 0 ? asked : status;
    }

    RowStatus status() {
        return status;
    }

    @Nullable
    String packed() {
        return packed.isEmpty() ? null : packed.toString();
    }
}
