package id.tampah.sheet.writing;

import java.util.List;

/** What is written behind a row: one text for each added column, in the colour that says what became of the row. */
public record RowMark(Tint tint, List<String> texts) {

    public RowMark {
        texts = List.copyOf(texts);
    }
}
