package id.tampah.intake.reading;

import id.tampah.intake.Severity;
import id.tampah.intake.files.OpenFile;
import id.tampah.region.RegionTree;
import id.tampah.sheet.columns.HeaderFinder;
import id.tampah.sheet.reading.Workbook;
import id.tampah.sheet.rows.Sheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Checks a list of one row by the very rules of the long ones, without storing anything. */
public record SingleRow(ListToRead list, RegionTree tree) {

    /**
     * What was found.
     *
     * @param column counted from 0, −1 for the whole row
     */
    public record Finding(Severity severity, String reason, int column, String detail) {}

    private static final String NAME = "baris.csv";

    /** @param csv a header and one row */
    public List<Finding> check(byte[] csv, Path empty) {
        try (Workbook book = open(csv, empty)) {
            return check(book.getSheets().getFirst());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            OpenFile.delete(empty);
        }
    }

    private Workbook open(byte[] csv, Path empty) throws IOException {
        return Workbook.open(Files.write(empty, csv), NAME, list.limits());
    }

    private List<Finding> check(Sheet sheet) throws IOException {
        Columns columns = new Columns(HeaderFinder.require(sheet.head(HeaderFinder.HEAD_ROWS)), true, List.of());
        RowFacts facts = new RowFacts(list, new Places(tree, list.region()));
        List<Finding> found = new ArrayList<>();
        sheet.read(row -> {
            if (row.line() == columns.map().firstDataLine()) {
                facts.read(row, new RowTexts(row, columns), columns, row.line());
                found.addAll(broken(facts));
            }
        });
        return found;
    }

    private static List<Finding> broken(RowFacts row) {
        return Arrays.stream(RowRule.all())
                .filter(rule -> rule.broken(row))
                .map(rule -> new Finding(rule.getSeverity(), rule.name(), rule.column(row), rule.detail(row)))
                .toList();
    }
}
