package id.tampah.intake.reading;

import java.util.List;

/** What became of the rows of a file. */
public record ReadingResult(int accepted, int held, int rejected, List<SheetReading> sheets) {

    public int rows() {
        return accepted + held + rejected;
    }
}
