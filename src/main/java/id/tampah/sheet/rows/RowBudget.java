package id.tampah.sheet.rows;

import static id.tampah.sheet.Refusal.LIST_TOO_LONG;
import static id.tampah.sheet.Refusal.TOO_MANY_ROWS;

import id.tampah.sheet.Limits;
import lombok.RequiredArgsConstructor;

/** Rows all sheets of a file may have together; a sheet read twice counts once. */
@RequiredArgsConstructor
final class RowBudget {

    private final Limits limits;
    private long total;

    Share forSheet(String sheet) {
        return new Share(sheet);
    }

    /** The part of the budget one sheet has used. */
    @RequiredArgsConstructor
    final class Share {

        private final String sheet;
        private int furthest;

        void reached(int rows) {
            if (rows <= furthest) {
                return;
            }
            furthest = rows;
            total++;
            if (rows > limits.rowsPerSheet()) {
                throw TOO_MANY_ROWS.because(sheet, limits.rowsPerSheet());
            }
            if (total > limits.rowsPerList()) {
                throw LIST_TOO_LONG.because(limits.rowsPerList());
            }
        }
    }
}
