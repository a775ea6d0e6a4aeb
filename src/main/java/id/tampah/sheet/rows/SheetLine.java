package id.tampah.sheet.rows;

import java.util.List;

/** A row copied for a preview or for finding the header. */
public record SheetLine(int line, List<String> texts) {

    public SheetLine {
        texts = List.copyOf(texts);
    }

    /** Text of a column counted from 0, empty beyond the last. */
    public String text(int column) {
        return column < texts.size() ? texts.get(column) : "";
    }
}
