package id.tampah.intake.reading;

import java.util.List;

/** What became of the rows of a file. */
public record ReadingResult(
        int accepted, int held, int rejected, int hiddenSheets, int externalLinks, List<SheetReading> sheets) {

    public static final ReadingResult NOTHING = new ReadingResult(0, 0, 0, 0, 0, List.of());

    public int rows() {
        return accepted + held + rejected;
    }
}
