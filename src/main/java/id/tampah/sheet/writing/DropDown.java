package id.tampah.sheet.writing;

/**
 * Cells of a column that offer a choice.
 *
 * @param column counted from 0
 * @param firstLine first line with the choice, counted from 1
 * @param source area that holds the choices, such as {@code Pilihan!$A$1:$A$68}
 */
public record DropDown(int column, int firstLine, int lastLine, String source) {}
