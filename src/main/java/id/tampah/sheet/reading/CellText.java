package id.tampah.sheet.reading;

/** Turns the bytes of a cell into what a person reads; one per kind of file. */
interface CellText {

    String of(Cell cell, byte[] bytes);

    /** Whether serial day numbers count from 1904. */
    default boolean countsFrom1904() {
        return false;
    }
}
