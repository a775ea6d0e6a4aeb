package id.tampah.sheet.columns;

import id.tampah.sheet.rows.CellKind;
import id.tampah.sheet.rows.SheetRow;

/**
 * Judges a whole column of NIK or KK numbers, because one cell alone cannot tell whether Excel kept its digits.
 *
 * <p>A number typed into Excel keeps 15 digits and ends in 0, also after it was saved as text; a number written by a
 * program keeps all 16 up to 2^53, which is prefix 90. About one intact number in ten ends in 0.
 */
public final class IdColumn {

    private static final int DIGITS = 16;
    private static final long EXACT_UP_TO = 1L << 53;
    private static final int FEW = 3;

    /** So many texts that nearly all end in 0 are no chance: one in 10^10. */
    private static final int MANY = 10;

    private int numeric;
    private int endingInZero;
    private int scientific;
    private int texts;
    private int textsEndingInZero;

    /** Looks at one more cell. */
    public void see(SheetRow row, int column) {
        see(row.kind(column), row.text(column));
    }

    /** Looks at one more cell of which kind and text are known. */
    public void see(CellKind kind, String text) {
        if (kind == CellKind.NUMBER) {
            number(text);
        } else if (kind == CellKind.TEXT) {
            text(text);
        }
    }

    private void number(String digits) {
        if (digits.length() == DIGITS) {
            numeric++;
            endingInZero += digits.endsWith("0") ? 1 : 0;
        }
    }

    private void text(String text) {
        String digits = IdNumber.clean(text);
        if (digits.length() == DIGITS) {
            texts++;
            textsEndingInZero += digits.endsWith("0") ? 1 : 0;
        } else if (IdNumber.isScientific(text)) {
            scientific++;
        }
    }

    /** Cells of 16 digits that the file holds as numbers. */
    public int numeric() {
        return numeric;
    }

    /** Cells like 3,27E+15. */
    public int scientific() {
        return scientific;
    }

    /** Whether the last digits of the numbers are lost: nearly all end in 0, or a text itself is shortened. */
    public boolean isDamaged() {
        return scientific > 0 || (numeric >= FEW ? endingInZero * 2 > numeric : numeric > 0 && endingInZero == numeric);
    }

    /** Whether numbers that were damaged first were then saved as text: nine in ten end in 0. */
    public boolean isDamagedText() {
        return texts >= MANY && textsEndingInZero * 10 >= texts * 9;
    }

    /** Whether this one number lies beyond what a numeric cell can hold exactly. */
    public static boolean isDoubtful(CellKind kind, String digits) {
        return kind == CellKind.NUMBER
                && digits.length() == DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && Long.parseLong(digits) > EXACT_UP_TO;
    }
}
