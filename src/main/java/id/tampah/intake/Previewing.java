package id.tampah.intake;

import id.tampah.intake.reading.ListToRead;
import id.tampah.intake.reading.Mappings;
import id.tampah.shared.Digits;
import id.tampah.shared.Identity;
import id.tampah.sheet.columns.ColumnFinder;
import id.tampah.sheet.columns.ColumnMap;
import id.tampah.sheet.columns.ColumnProposal;
import id.tampah.sheet.columns.ColumnProposal.Basis;
import id.tampah.sheet.columns.Field;
import id.tampah.sheet.columns.IdNumber;
import id.tampah.sheet.columns.LayoutKey;
import id.tampah.sheet.reading.Workbook;
import id.tampah.sheet.rows.CellReference;
import id.tampah.sheet.rows.Sheet;
import id.tampah.sheet.rows.SheetLine;
import id.tampah.sheet.writing.ListTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at the first rows of a file, before anything of it is read. */
record Previewing(ListToRead list, Map<Integer, Integer> headerLines) {

    private static final int SAMPLES = 5;
    private static final int LONGEST_SAMPLE = 40;
    private static final int SHORTEST_NUMBER = 12;
    private static final int HEADER_WITHIN = 20;

    /** Every sheet that may hold rows. */
    List<SheetPreview> look(Path file, String filename) {
        try (Workbook book = Workbook.open(file, filename, list.limits())) {
            List<SheetPreview> previews = look(book, false);
            return previews.isEmpty() ? look(book, true) : previews;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Covers and guides are left out, unless no sheet looks like a list. */
    private List<SheetPreview> look(Workbook book, boolean all) throws IOException {
        List<SheetPreview> previews = new ArrayList<>();
        for (int i = 0; i < book.getSheets().size(); i++) {
            Sheet sheet = book.getSheets().get(i);
            if (!sheet.isHidden() && !ListTemplate.isHelper(sheet.getName())) {
                preview(i + 1, sheet, all).ifPresent(previews::add);
            }
        }
        return previews;
    }

    private Optional<SheetPreview> preview(int number, Sheet sheet, boolean always) throws IOException {
        List<SheetLine> head = sheet.head(Mappings.HEAD_ROWS);
        Integer told = always ? Integer.valueOf(headerLines.getOrDefault(number, 0)) : headerLines.get(number);
        return told == null
                ? list.mappings().propose(head).map(found -> preview(number, sheet.getName(), head, found))
                : Optional.of(preview(
                        number,
                        sheet.getName(),
                        head,
                        new ColumnProposal(ColumnFinder.at(told, head), Basis.DOUBTFUL)));
    }

    private SheetPreview preview(int number, String name, List<SheetLine> head, ColumnProposal found) {
        ColumnMap map = found.map();
        return new SheetPreview(
                number,
                name,
                map.headerLine(),
                found.basis(),
                head.stream()
                        .map(SheetLine::line)
                        .filter(line -> line <= HEADER_WITHIN)
                        .toList(),
                columns(map, head),
                LayoutKey.of(map.headings()),
                list.missing(map));
    }

    private static List<PreviewColumn> columns(ColumnMap map, List<SheetLine> head) {
        List<SheetLine> rows = head.stream()
                .filter(row -> row.line() >= map.firstDataLine())
                .limit(SAMPLES)
                .toList();
        List<PreviewColumn> columns = new ArrayList<>();
        for (int column = 0; column < map.headings().size(); column++) {
            columns.add(new PreviewColumn(
                    column,
                    CellReference.column(column),
                    shown(map.headings().get(column)),
                    field(map, column),
                    samples(rows, column)));
        }
        return columns;
    }

    private static String field(ColumnMap map, int column) {
        return map.columns().entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .map(entry -> entry.getKey())
                .findFirst()
                .map(Field::name)
                .orElse("");
    }

    private static List<String> samples(List<SheetLine> rows, int column) {
        return rows.stream().map(row -> shown(row.text(column))).toList();
    }

    private static String shown(String cell) {
        String digits = IdNumber.clean(cell);
        String text = isNumber(digits) ? new Identity(digits, "").maskedNik() : Digits.hide(cell.strip());
        return text.length() <= LONGEST_SAMPLE ? text : text.substring(0, LONGEST_SAMPLE) + "…";
    }

    /** Also a damaged number, with an O for a 0: what is left of it may still tell whose it is. */
    private static boolean isNumber(String text) {
        return text.length() >= SHORTEST_NUMBER
                && text.chars().allMatch(Character::isLetterOrDigit)
                && text.chars().filter(Character::isDigit).count() * 2 > text.length();
    }
}
