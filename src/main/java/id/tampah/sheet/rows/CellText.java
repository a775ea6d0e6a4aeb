package id.tampah.sheet.rows;

/** Turns the bytes of a cell into what a person reads; one per kind of file. */
public interface CellText {

    String of(Cell cell, byte[] bytes);

    /** As the file's own formats show it. */
    default String shown(Cell cell, byte[] bytes) {
        return cell.text == null ? of(cell, bytes) : cell.text;
    }

    /** Whether serial day numbers count from 1904. */
    default boolean countsFrom1904() {
        return false;
    }
}
