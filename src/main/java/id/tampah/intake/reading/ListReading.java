package id.tampah.intake.reading;

import static id.tampah.sheet.columns.Field.*;

import id.tampah.region.RegionTree;
import id.tampah.shared.IdentityCipher;
import id.tampah.shared.RuleViolationException;
import id.tampah.sheet.Refusal;
import id.tampah.sheet.columns.ColumnMap;
import id.tampah.sheet.columns.Field;
import id.tampah.sheet.columns.HeaderFinder;
import id.tampah.sheet.reading.Workbook;
import id.tampah.sheet.rows.CellKind;
import id.tampah.sheet.rows.Sheet;
import id.tampah.sheet.rows.SheetRow;
import id.tampah.sheet.rows.SheetWarnings;
import id.tampah.sheet.writing.ListTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads all sheets of one file and hands the checked rows on in blocks of bytes for COPY. */
public final class ListReading {

    private static final int BLOCK_BYTES = 200_000;

    private final ListToRead list;
    private final Consumer<byte[]> blocks;
    private final CopyBuffer out = new CopyBuffer();
    private final RowPacker packer;
    private final RowFacts facts;
    private final Findings findings = new Findings();
    private final int[] counts = new int[3];
    private final List<SheetReading> sheets = new ArrayList<>();
    private int offset;
    private volatile int rows;

    public ListReading(ListToRead list, RegionTree tree, IdentityCipher cipher, Consumer<byte[]> blocks) {
        this.list = list;
        this.blocks = blocks;
        this.packer = new RowPacker(cipher, out);
        this.facts = new RowFacts(list, new Places(tree, list.region()));
    }

    /** Columns of the stage table, in the order in which the blocks bring them. */
    public static String stagedColumns() {
        return RowPacker.COLUMNS;
    }

    /** Rows read so far; may be asked from another thread. */
    public int rows() {
        return rows;
    }

    /**
     * Reads the file to its end.
     *
     * @throws RuleViolationException with a sentence, when the file as a whole cannot be taken
     */
    public ReadingResult read(Workbook book) throws IOException {
        out.begin();
        for (Sheet sheet : book.getSheets()) {
            sheets.add(read(sheet));
        }
        out.end();
        blocks.accept(out.take());
        requireRows(book);
        return new ReadingResult(counts[0], counts[1], counts[2], List.copyOf(sheets));
    }

    private void requireRows(Workbook book) throws IOException {
        if (sheets.stream().allMatch(sheet -> sheet.skipped() != null)) {
            List<Sheet> all = book.getSheets();
            throw all.isEmpty() ? Refusal.NO_HEADER.because() : headerProblem(all.getFirst());
        }
        if (rows == 0) {
            throw new RuleViolationException("intake.refused.noRows");
        }
    }

    private static RuntimeException headerProblem(Sheet first) throws IOException {
        HeaderFinder.require(first.head(HeaderFinder.HEAD_ROWS));
        return Refusal.NO_HEADER.because();
    }

    private SheetReading read(Sheet sheet) throws IOException {
        int number = sheets.size() + 1;
        if (sheet.isHidden() || ListTemplate.isHelper(sheet.getName())) {
            return SheetReading.skipped(
                    number, sheet.getName(), offset, sheet.isHidden() ? "intake.sheet.hidden" : "intake.sheet.helper");
        }
        Optional<ColumnMap> map = HeaderFinder.find(sheet.head(HeaderFinder.HEAD_ROWS));
        return map.isEmpty()
                ? SheetReading.skipped(number, sheet.getName(), offset, "intake.sheet.noHeader")
                : readRows(sheet, number, map.get());
    }

    private SheetReading readRows(Sheet sheet, int number, ColumnMap map) throws IOException {
        requireColumns(map);
        int before = rows;
        int first = offset;
        Columns columns = new Columns(map);
        SheetWarnings warnings = sheet.read(row -> take(sheet, columns, row, first));
        return new SheetReading(
                number,
                sheet.getName(),
                first,
                map.headerLine(),
                map.headings(),
                fields(map),
                rows - before,
                warnings.hiddenRows(),
                warnings.hiddenColumns(),
                warnings.formulaRows(),
                null);
    }

    private void requireColumns(ColumnMap map) {
        boolean keyed = map.has(NIK) || list.keyedByKk() && map.has(NO_KK);
        if (!keyed || !map.has(NAME) && !list.keyedByKk()) {
            throw new RuleViolationException("intake.refused.column", keyed ? "NAMA" : "NIK");
        }
    }

    private static List<String> fields(ColumnMap map) {
        String[] fields = new String[map.headings().size()];
        Arrays.fill(fields, "");
        map.columns().forEach((Field field, Integer column) -> {
            if (column < fields.length) {
                fields[column] = field.name();
            }
        });
        return List.of(fields);
    }

    private void take(Sheet sheet, Columns columns, SheetRow row, int first) {
        offset = Math.max(offset, first + row.line());
        if (row.line() < columns.map().firstDataLine() || saysNothing(row, columns)) {
            return;
        }
        judgeNumbers(sheet, columns, row);
        facts.read(row, columns, first + row.line());
        findings.check(facts);
        packer.pack(facts, findings);
        counts[findings.status().ordinal()]++;
        rows = rows + 1;
        if (out.size() > BLOCK_BYTES) {
            blocks.accept(out.take());
        }
    }

    /** Empty rows, sums, headings repeated on each printed page and the example of a template are no data. */
    private boolean saysNothing(SheetRow row, Columns columns) {
        String nik = columns.text(row, NIK);
        String name = columns.text(row, NAME);
        boolean empty =
                nik.isBlank() && name.isBlank() && columns.text(row, NO_KK).isBlank() && columns.formula(row) < 0;
        return empty || columns.map().isTotalsRow(row) || repeatsHeading(columns, nik, name) || isExample(name);
    }

    private static boolean repeatsHeading(Columns columns, String nik, String name) {
        return isHeading(columns, NIK, nik) && (columns.of(NAME) < 0 || isHeading(columns, NAME, name));
    }

    private static boolean isHeading(Columns columns, Field field, String text) {
        int column = columns.of(field);
        return column >= 0
                && !text.isBlank()
                && column < columns.map().headings().size()
                && columns.map().headings().get(column).strip().equalsIgnoreCase(text.strip());
    }

    private static boolean isExample(String name) {
        return name.length() >= ListTemplate.EXAMPLE.length()
                && name.toUpperCase(Locale.ROOT).startsWith(ListTemplate.EXAMPLE);
    }

    private static void judgeNumbers(Sheet sheet, Columns columns, SheetRow row) {
        if (row.kind(columns.of(NIK)) == CellKind.NUMBER || row.kind(columns.of(NO_KK)) == CellKind.NUMBER) {
            try {
                columns.judge(sheet);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
