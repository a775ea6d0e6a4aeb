package id.tampah.sheet.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is added to one sheet of a file that goes back to its sender. */
public interface SheetMarks {

    /** Line of the header, counted from 1. */
    int headerLine();

    /** First added column, counted from 0; what the file itself has from there on is left out. */
    int column();

    /** Headings of the added columns. */
    List<String> headings();

    /** The mark behind this line, asked once for each row in the order of the lines; nothing for rows without data. */
    @Nullable
    RowMark of(int line);
}
