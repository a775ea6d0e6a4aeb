package id.tampah.intake.reading;

import id.tampah.intake.RowStatus;
import id.tampah.region.RegionTree;
import id.tampah.shared.IdentityCipher;
import id.tampah.shared.RuleViolationException;
import id.tampah.sheet.Refusal;
import id.tampah.sheet.columns.ColumnMap;
import id.tampah.sheet.columns.HeaderFinder;
import id.tampah.sheet.gate.FileKind;
import id.tampah.sheet.reading.Workbook;
import id.tampah.sheet.rows.LineRange;
import id.tampah.sheet.rows.Sheet;
import id.tampah.sheet.rows.SheetLine;
import id.tampah.sheet.rows.SheetWarnings;
import id.tampah.sheet.writing.ListTemplate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads all sheets of one file; the checked rows go on in portions, each ready for a COPY of its own. */
public final class ListReading {

    private static final int GUESS_EVERY = 1_000;

    private final ListToRead list;
    private final Places places;
    private final Checking checking;
    private final List<SheetReading> sheets = new ArrayList<>();
    private final Map<Integer, List<LineRange>> merged;
    private final Map<Integer, List<LineRange>> mergedFound = new HashMap<>();
    private boolean separated;
    private int offset;
    private RowGuess guess = new RowGuess(List.of());
    private volatile int rows;
    private volatile int expected;

    /** @param merged merged cells among the data, as a reading before has found them */
    public ListReading(
            ListToRead list,
            RegionTree tree,
            IdentityCipher cipher,
            Map<Integer, List<LineRange>> merged,
            Consumer<byte[]> portions) {
        this.list = list;
        this.merged = merged;
        this.places = new Places(tree, list.region());
        this.checking = new Checking(cipher, list.kind(), portions);
    }

    /** Columns of the stage table, in the order in which the portions bring them. */
    public static String stagedColumns() {
        return RowPacker.COLUMNS;
    }

    /** Rows read so far; may be asked from another thread. */
    public int rows() {
        return rows;
    }

    /** About how many rows the file has, as far as can be said; may be asked from another thread. */
    public int expected() {
        return expected;
    }

    /**
     * Reads the file to its end.
     *
     * @throws RuleViolationException with a sentence, when the file as a whole cannot be taken
     */
    public ReadingResult read(Workbook book) throws IOException {
        separated = book.getKind() == FileKind.TEXT;
        guess = new RowGuess(book.getSheets());
        try (checking) {
            for (Sheet sheet : book.getSheets()) {
                sheets.add(read(sheet));
                guess.passed(sheet);
            }
            checking.finish();
        }
        requireRows(book);
        return new ReadingResult(
                checking.count(RowStatus.ACCEPTED),
                checking.count(RowStatus.HELD),
                checking.count(RowStatus.REJECTED),
                book.getWarnings().hiddenSheets(),
                book.getWarnings().externalLinks(),
                List.copyOf(sheets));
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
        if (ListTemplate.isHelper(sheet.getName())) {
            return SheetReading.skipped(number, sheet.getName(), offset, "intake.sheet.helper");
        }
        List<SheetLine> head = sheet.head(Mappings.HEAD_ROWS);
        Optional<ColumnMap> map = list.mappings().of(number, head);
        if (map.isEmpty() || sheet.isHidden() && list.missing(map.get()) != null) {
            return SheetReading.skipped(
                    number,
                    sheet.getName(),
                    offset,
                    sheet.isHidden() ? "intake.sheet.hidden" : "intake.sheet.noHeader");
        }
        Columns columns = new Columns(map.get(), separated, mergedOf(number), sheet.isHidden());
        if (columns.suspicious(head)) {
            columns.judge(sheet);
        }
        return readRows(sheet, number, columns);
    }

    private List<LineRange> mergedOf(int sheet) {
        return merged.getOrDefault(sheet, List.of());
    }

    private SheetReading readRows(Sheet sheet, int number, Columns columns) throws IOException {
        ColumnMap map = columns.map();
        requireColumns(map);
        SheetRows taken = new SheetRows(list, places, sheet, columns, offset, facts -> take(facts, sheet));
        SheetWarnings warnings = sheet.read(taken);
        offset = Math.max(offset, taken.lines());
        keepMerged(number, map, warnings);
        return taken.reading(number, warnings);
    }

    private void take(RowFacts facts, Sheet sheet) {
        rows = rows + 1;
        if (rows % GUESS_EVERY == 0) {
            expected = guess.of(rows, sheet);
        }
        checking.add(facts);
    }

    /** Merged cells are told behind the rows: whoever finds some among the data must read once more, knowing them. */
    private void keepMerged(int number, ColumnMap map, SheetWarnings warnings) {
        if (warnings.mergedFrom(map.firstDataLine()) > 0) {
            mergedFound.put(number, warnings.merged());
        }
    }

    /** Merged cells among the data that this reading did not know of; by number of the sheet. */
    public Map<Integer, List<LineRange>> mergedFound() {
        return merged.isEmpty() ? mergedFound : Map.of();
    }

    private void requireColumns(ColumnMap map) {
        String missing = list.missing(map);
        if (missing != null) {
            throw new RuleViolationException("intake.refused.column", missing);
        }
    }
}
