package id.tampah.intake.reading;

import id.tampah.sheet.columns.IdColumn;
import id.tampah.sheet.columns.IdNumber;
import id.tampah.sheet.rows.CellKind;
import id.tampah.sheet.rows.SheetLine;
import id.tampah.sheet.rows.SheetRow;
import java.util.List;

/** What a spreadsheet has done to the numbers of one column. */
final class Damage {

    private static final int SHORTEST = 12;

    private final IdColumn column = new IdColumn();
    private boolean judged;

    /** Whether the column has not been looked through yet; from now on it counts as looked through. */
    boolean begin() {
        boolean first = !judged;
        judged = true;
        return first;
    }

    void see(SheetRow row, int at) {
        column.see(row, at);
    }

    /** Whether the last digits of this number are gone, or may be. */
    boolean hits(SheetRow row, int at, String digits) {
        return switch (row.kind(at)) {
            case NUMBER -> column.isDamaged() || IdColumn.isDoubtful(CellKind.NUMBER, digits);
            case TEXT -> inText(row.text(at), digits);
            default -> false;
        };
    }

    private boolean inText(String text, String digits) {
        return digits.length() < SHORTEST && IdNumber.isScientific(text)
                || IdNumber.isFloating(text) && IdColumn.isDoubtful(CellKind.NUMBER, digits)
                || judged && column.isDamagedText() && digits.endsWith("0");
    }

    /** Whether the first rows look as if all numbers ended in 0. */
    static boolean suspected(List<SheetLine> head, int at) {
        IdColumn first = new IdColumn();
        if (at >= 0) {
            head.forEach(row -> first.see(CellKind.TEXT, row.text(at)));
        }
        return first.isDamagedText();
    }
}
