package id.tampah.sheet.writing;

import id.tampah.sheet.rows.CellReference;
import id.tampah.sheet.xml.Xml;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Copies a sheet's looks and cells, marks behind its rows. */
@RequiredArgsConstructor
final class SheetCopy {

    /** What is copied whole beside the rows; everything else names other parts, computes, or protects. */
    private static final Set<String> LOOKS = Set.of(
            "sheetPr",
            "sheetViews",
            "sheetFormatPr",
            "mergeCells",
            "printOptions",
            "pageMargins",
            "pageSetup",
            "headerFooter",
            "rowBreaks",
            "colBreaks");

    private static final int WIDTH = 28;
    private static final int EXCEL_COLUMNS = 16_384;

    private final XmlCopy copy;
    private final @Nullable SheetMarks marks;
    private final StylesCopy styles;
    private int line;
    private boolean widthsWritten;

    void write() throws XMLStreamException, IOException {
        while (copy.next(false)) {
            if (copy.in.isEndElement()) {
                copy.close();
            } else {
                open();
            }
        }
        copy.out.flush();
    }

    private void open() throws XMLStreamException, IOException {
        switch (copy.isOurs() ? copy.name() : "") {
            case "worksheet" -> copy.open();
            case "cols" -> columns();
            case "sheetData" -> {
                addedColumns();
                copy.open();
            }
            case "row" -> row();
            default -> {
                if (LOOKS.contains(copy.name()) && copy.isOurs()) {
                    copy.copy();
                } else {
                    copy.skip();
                }
            }
        }
    }

    private void columns() throws XMLStreamException, IOException {
        copy.open();
        while (copy.next(false) && copy.in.isStartElement()) {
            int first = number("min", 1);
            int last = Math.min(number("max", EXCEL_COLUMNS), firstAdded());
            if (first <= last) {
                copy.out
                        .raw("<col min=\"")
                        .number(first)
                        .raw("\" max=\"")
                        .number(last)
                        .raw("\"");
                for (String name : List.of("width", "style", "hidden", "customWidth", "bestFit", "outlineLevel")) {
                    String value = Xml.attribute(copy.in, name);
                    if (!value.isEmpty()) {
                        copy.out.raw(" ").raw(name).raw("=\"").attribute(value).raw("\"");
                    }
                }
                copy.out.raw("/>");
            }
            copy.skip();
        }
        added();
        copy.close();
        widthsWritten = true;
    }

    /** Columns of the sheet's own that are kept. */
    private int firstAdded() {
        return marks == null ? EXCEL_COLUMNS : marks.column();
    }

    private void addedColumns() throws IOException {
        if (!widthsWritten && marks != null) {
            copy.out.raw("<cols>");
            added();
            copy.out.raw("</cols>");
        }
    }

    private void added() throws IOException {
        if (marks != null) {
            copy.out
                    .raw("<col min=\"")
                    .number(marks.column() + 1L)
                    .raw("\" max=\"")
                    .number(marks.column() + marks.headings().size())
                    .raw("\" width=\"")
                    .number(WIDTH)
                    .raw("\" customWidth=\"1\"/>");
        }
    }

    private void row() throws XMLStreamException, IOException {
        line = number("r", line + 1);
        copy.open("spans");
        int column = -1;
        while (copy.next(false) && copy.in.isStartElement()) {
            column = copy.name().equals("c") ? cell(column + 1) : skipped(column);
        }
        mark();
        copy.close();
    }

    private int skipped(int column) throws XMLStreamException {
        copy.skip();
        return column;
    }

    /** A cell without its formula. */
    private int cell(int next) throws XMLStreamException, IOException {
        String reference = Xml.attribute(copy.in, "r");
        int column = reference.isEmpty() ? next : CellReference.columnOf(reference);
        if (column >= firstAdded()) {
            return skipped(column);
        }
        copy.open("cm", "vm", "ph");
        while (copy.next(false) && copy.in.isStartElement()) {
            if (copy.name().equals("v") || copy.name().equals("is")) {
                copy.copy();
            } else {
                copy.skip();
            }
        }
        copy.close();
        return column;
    }

    private void mark() throws IOException {
        if (marks == null) {
            return;
        }
        if (line == marks.headerLine()) {
            texts(marks, marks.headings(), styles.headingStyle());
        } else {
            RowMark mark = marks.of(line);
            if (mark != null) {
                texts(marks, mark.texts(), styles.style(mark.tint()));
            }
        }
    }

    private void texts(SheetMarks sheet, List<String> texts, int style) throws IOException {
        for (int i = 0; i < texts.size(); i++) {
            copy.out
                    .raw("<c r=\"")
                    .raw(CellReference.of(sheet.column() + i, line))
                    .raw("\" s=\"")
                    .number(style)
                    .raw("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                    .text(XlsxText.cell(texts.get(i)))
                    .raw("</t></is></c>");
        }
    }

    private int number(String attribute, int otherwise) {
        String value = Xml.attribute(copy.in, attribute);
        return value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : otherwise;
    }
}
