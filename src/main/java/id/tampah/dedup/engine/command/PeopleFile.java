package id.tampah.dedup.engine.command;

import id.tampah.dedup.engine.columns.People;
import id.tampah.dedup.engine.columns.Person;
import id.tampah.sheet.Limits;
import id.tampah.sheet.columns.Blank;
import id.tampah.sheet.reading.Workbook;
import id.tampah.sheet.rows.Sheet;
import id.tampah.sheet.rows.SheetLine;
import id.tampah.sheet.rows.SheetRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A file read into columns, with the id of every row. */
final class PeopleFile {

    private static final long MOST_BYTES = 16L << 30;
    private static final long MOST_ROWS = 50_000_000;
    private static final int HEADER_LINES = 20;
    private static final int BYTES_A_ROW = 100;
    private static final int[] NONE = {};

    private final People people;
    private final List<String> ids = new ArrayList<>();
    private final Map<String, Integer> rows = new HashMap<>();

    private PeopleFile(People people) {
        this.people = people;
    }

    static PeopleFile read(Path file, FieldMap map) throws IOException {
        long expected = Math.min(Files.size(file) / BYTES_A_ROW, MOST_ROWS) + 16;
        PeopleFile read = new PeopleFile(new People((int) expected));
        Limits limits = Limits.forRegister()
                .withFileBytes(MOST_BYTES)
                .withRowsPerList(MOST_ROWS)
                .withColumns(400);
        try (Workbook book = Workbook.open(file, file.getFileName().toString(), limits)) {
            Sheet sheet = book.getSheets().getFirst();
            read.addAll(sheet, map);
        }
        return read;
    }

    private void addAll(Sheet sheet, FieldMap map) throws IOException {
        List<SheetLine> head = sheet.head(HEADER_LINES);
        SheetLine header = head.stream()
                .filter(line -> map.places(line.texts()).isPresent())
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        "no column " + map.lacking(head.getFirst().texts())));
        Map<MappedField, int[]> places = map.places(header.texts()).orElseThrow();
        sheet.read(row -> {
            if (row.line() > header.line()) {
                add(row, places);
            }
        });
    }

    private void add(SheetRow row, Map<MappedField, int[]> places) {
        people.add(new Person(
                text(row, places, MappedField.NIK),
                text(row, places, MappedField.KK),
                text(row, places, MappedField.NAME),
                text(row, places, MappedField.BIRTH_DATE),
                text(row, places, MappedField.SEX),
                text(row, places, MappedField.ADDRESS),
                text(row, places, MappedField.RT),
                text(row, places, MappedField.RW),
                text(row, places, MappedField.REGION)));
        String id =
                places.containsKey(MappedField.ID) ? text(row, places, MappedField.ID) : Integer.toString(row.line());
        if (rows.putIfAbsent(id, ids.size()) != null) {
            throw new UsageException("the id " + id + " stands twice in the file");
        }
        ids.add(id);
    }

    /** The cells of a field joined by a blank, those that say nothing left out. */
    private static String text(SheetRow row, Map<MappedField, int[]> places, MappedField field) {
        int[] columns = places.getOrDefault(field, NONE);
        if (columns.length == 1) {
            return row.text(columns[0]).strip();
        }
        StringBuilder text = new StringBuilder();
        for (int column : columns) {
            String cell = row.text(column).strip();
            if (!Blank.is(cell)) {
                text.append(text.isEmpty() ? "" : " ").append(cell);
            }
        }
        return text.toString();
    }

    People people() {
        return people;
    }

    String id(int row) {
        return ids.get(row);
    }

    /** The row with an id, or -1. */
    int row(String id) {
        return rows.getOrDefault(id, -1);
    }
}
