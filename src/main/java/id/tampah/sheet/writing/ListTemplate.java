package id.tampah.sheet.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An empty list to fill in: headings, one example row, drop-downs, and a sheet that explains.
 *
 * @param title name of the sheet that takes the rows
 * @param guide lines of the sheet {@code Petunjuk}
 */
public record ListTemplate(String title, List<Column> columns, List<String> guide) {

    /** Word in the example row that tells the reader to leave it out. */
    public static final String EXAMPLE = "CONTOH";

    private static final String GUIDE = "Petunjuk";
    private static final String CHOICES = "Pilihan";
    private static final Set<String> HELPERS = Set.of(GUIDE, CHOICES);
    private static final int EXAMPLE_LINE = 2;
    private static final int LAST_LINE = 50_000;
    private static final int LEAST_WIDTH = 12;
    private static final int MOST_WIDTH = 60;

    public ListTemplate {
        columns = List.copyOf(columns);
        guide = List.copyOf(guide);
    }

    /** @param choices what may be chosen, empty where anything may be written */
    public record Column(String heading, String example, List<String> choices) {

        public Column {
            choices = List.copyOf(choices);
        }

        /** A column anything may be written into. */
        public static Column free(String heading, String example) {
            return new Column(heading, example, List.of());
        }

        int width() {
            return Math.clamp(Math.max(heading.length(), example.length()) + 4L, LEAST_WIDTH, MOST_WIDTH);
        }
    }

    /** Whether a sheet only explains a template and holds no rows. */
    public static boolean isHelper(String sheetName) {
        return HELPERS.contains(sheetName);
    }

    public void write(OutputStream out) throws IOException {
        try (XlsxWriter writer = new XlsxWriter(out)) {
            SheetLayout layout = SheetLayout.ofWidths(
                            columns.stream().map(Column::width).toList())
                    .withChoices(dropDowns());
            writer.sheet(title, layout)
                    .header(columns.stream().map(Column::heading).toList())
                    .row(Tint.AMBER, columns.stream().map(Column::example).toList());
            writeGuide(writer);
            writeChoices(writer);
        }
    }

    private List<Column> withChoices() {
        return columns.stream().filter(column -> !column.choices().isEmpty()).toList();
    }

    private List<DropDown> dropDowns() {
        List<DropDown> dropDowns = new ArrayList<>();
        for (Column column : withChoices()) {
            String letters = id.tampah.sheet.rows.CellReference.column(dropDowns.size());
            String area = CHOICES + "!$" + letters + "$2:$" + letters + "$"
                    + (column.choices().size() + 1);
            dropDowns.add(new DropDown(columns.indexOf(column), EXAMPLE_LINE, LAST_LINE, area));
        }
        return dropDowns;
    }

    private void writeGuide(XlsxWriter writer) throws IOException {
        XlsxSheet sheet = writer.sheet(GUIDE, SheetLayout.ofWidths(List.of(100)).withFrozenRows(0));
        sheet.title(title);
        for (String line : guide) {
            sheet.prose(line);
        }
    }

    private void writeChoices(XlsxWriter writer) throws IOException {
        List<Column> choosing = withChoices();
        if (choosing.isEmpty()) {
            return;
        }
        List<String> headings = choosing.stream().map(Column::heading).toList();
        XlsxSheet sheet =
                writer.sheet(CHOICES, SheetLayout.forHeadings(headings)).header(headings);
        int longest = choosing.stream()
                .mapToInt(column -> column.choices().size())
                .max()
                .orElse(0);
        for (int i = 0; i < longest; i++) {
            int line = i;
            sheet.row(choosing.stream()
                    .map(column ->
                            line < column.choices().size() ? column.choices().get(line) : "")
                    .toList());
        }
    }
}
