package id.tampah.sheet.writing;

import id.tampah.sheet.rows.CellReference;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The sheet being written: begin a row, put its cells from left to right, go on. */
public final class XlsxSheet {

    private static final String INLINE = " t=\"inlineStr\"><is><t>";
    private static final String PRESERVED = " t=\"inlineStr\"><is><t xml:space=\"preserve\">";
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_SAFE_DAY = LocalDate.of(1900, 3, 1);

    private final XmlBytes out;
    private final SheetLayout layout;
    private int line;
    private int column;
    private Tint tint = Tint.NONE;
    private boolean inRow;

    XlsxSheet(XmlBytes out, SheetLayout layout) throws IOException {
        this.out = out;
        this.layout = layout;
        out.raw(XlsxParts.DECLARATION)
                .raw("<worksheet xmlns=\"")
                .raw(XlsxParts.MAIN)
                .raw("\">");
        freeze();
        widths();
        out.raw("<sheetData>");
    }

    /** Line of the row written last, counted from 1. */
    public int line() {
        return line;
    }

    public XlsxSheet header(List<String> headings) throws IOException {
        begin(Tint.NONE);
        for (String heading : headings) {
            string(heading, XlsxStyles.HEADER);
        }
        return this;
    }

    /** A line of large letters above a table. */
    public XlsxSheet title(String text) throws IOException {
        begin(Tint.NONE);
        return string(text, XlsxStyles.TITLE);
    }

    /** A line of plain text without borders, as in a guide. */
    public XlsxSheet prose(String text) throws IOException {
        begin(Tint.NONE);
        return string(text, XlsxStyles.PLAIN);
    }

    public XlsxSheet row(List<String> texts) throws IOException {
        return row(Tint.NONE, texts);
    }

    public XlsxSheet row(Tint rowTint, List<String> texts) throws IOException {
        begin(rowTint);
        for (String text : texts) {
            text(text);
        }
        return this;
    }

    /** Begins a row; the cells follow one by one. */
    public XlsxSheet begin(Tint rowTint) throws IOException {
        endRow();
        tint = rowTint;
        column = 0;
        inRow = true;
        out.raw("<row r=\"").number(++line).raw("\">");
        return this;
    }

    public XlsxSheet text(String text) throws IOException {
        return string(text, XlsxText.looksLikeFormula(text) ? XlsxStyles.quoted(tint) : XlsxStyles.text(tint));
    }

    public XlsxSheet number(long number) throws IOException {
        open(XlsxStyles.number(tint));
        out.raw("><v>").number(number).raw("</v></c>");
        return this;
    }

    /** A real date; days before March 1900, which Excel counts wrongly, go as text. */
    public XlsxSheet date(LocalDate date) throws IOException {
        if (date.isBefore(FIRST_SAFE_DAY)) {
            return text(date.toString());
        }
        open(XlsxStyles.date(tint));
        out.raw("><v>").number(ChronoUnit.DAYS.between(DAY_ZERO, date)).raw("</v></c>");
        return this;
    }

    /** A cell without content, coloured like its row. */
    public XlsxSheet empty() throws IOException {
        open(XlsxStyles.text(tint));
        out.raw("/>");
        return this;
    }

    private XlsxSheet string(String text, int style) throws IOException {
        if (text.isEmpty()) {
            return empty();
        }
        open(style);
        out.raw(XlsxText.hasOuterSpace(text) ? PRESERVED : INLINE)
                .text(XlsxText.cell(text))
                .raw("</t></is></c>");
        return this;
    }

    private void open(int style) throws IOException {
        out.raw("<c r=\"")
                .raw(CellReference.column(column++))
                .number(line)
                .raw("\" s=\"")
                .number(style)
                .raw("\"");
    }

    private void endRow() throws IOException {
        if (inRow) {
            out.raw("</row>");
            inRow = false;
        }
    }

    private void freeze() throws IOException {
        if (layout.frozenRows() > 0) {
            int top = layout.frozenRows();
            out.raw("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"")
                    .number(top)
                    .raw("\" topLeftCell=\"A")
                    .number(top + 1L)
                    .raw("\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
        }
    }

    private void widths() throws IOException {
        if (layout.widths().isEmpty()) {
            return;
        }
        out.raw("<cols>");
        for (int i = 0; i < layout.widths().size(); i++) {
            out.raw("<col min=\"")
                    .number(i + 1L)
                    .raw("\" max=\"")
                    .number(i + 1L)
                    .raw("\" width=\"")
                    .number(layout.widths().get(i))
                    .raw("\" style=\"")
                    .number(XlsxStyles.PLAIN_TEXT)
                    .raw("\" customWidth=\"1\"/>");
        }
        out.raw("</cols>");
    }

    void end() throws IOException {
        endRow();
        out.raw("</sheetData>");
        choices();
        out.raw("</worksheet>").flush();
    }

    private void choices() throws IOException {
        if (layout.choices().isEmpty()) {
            return;
        }
        out.raw("<dataValidations count=\"").number(layout.choices().size()).raw("\">");
        for (DropDown choice : layout.choices()) {
            String letters = CellReference.column(choice.column());
            out.raw("<dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"0\" sqref=\"")
                    .raw(letters)
                    .number(choice.firstLine())
                    .raw(":")
                    .raw(letters)
                    .number(choice.lastLine())
                    .raw("\"><formula1>")
                    .text(choice.source())
                    .raw("</formula1></dataValidation>");
        }
        out.raw("</dataValidations>");
    }
}
