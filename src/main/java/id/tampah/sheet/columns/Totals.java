package id.tampah.sheet.columns;

import id.tampah.sheet.rows.SheetRow;

/** Recognises the row under a list that adds it up. */
final class Totals {

    private static final int FEW_DIGITS = 12;

    private Totals() {}

    static boolean isTotals(SheetRow row, ColumnMap map) {
        if (isIdentity(map.text(Field.NIK, row)) || isIdentity(map.text(Field.NO_KK, row))) {
            return false;
        }
        for (int column = 0; column < row.cells(); column++) {
            if (!Blank.is(row.text(column))) {
                return isWord(row.text(column));
            }
        }
        return false;
    }

    private static boolean isWord(String text) {
        String plain = Headings.plain(text);
        return plain.startsWith("jumlah")
                || plain.startsWith("total")
                || plain.startsWith("grandtotal")
                || plain.startsWith("subtotal")
                || text.strip().equals("###");
    }

    private static boolean isIdentity(String text) {
        return IdNumber.clean(text).length() >= FEW_DIGITS;
    }
}
