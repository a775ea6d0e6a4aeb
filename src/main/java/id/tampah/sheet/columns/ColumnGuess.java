package id.tampah.sheet.columns;

import id.tampah.sheet.rows.SheetLine;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Guesses columns from what stands in them, where no heading helps; a person confirms or corrects the guess. */
final class ColumnGuess {

    private static final int DIGITS = 16;

    private final List<SheetLine> rows;
    private final Map<Field, Integer> columns = new EnumMap<>(Field.class);

    private ColumnGuess(List<SheetLine> rows) {
        this.rows = rows;
    }

    /** Nothing where no column holds numbers of 16 digits. */
    static Optional<ColumnMap> of(List<SheetLine> head) {
        List<SheetLine> rows = head.stream()
                .filter(row -> row.texts().stream().anyMatch(ColumnGuess::isNumber))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new ColumnGuess(rows).guess().withWidth(width(head)));
    }

    static int width(List<SheetLine> head) {
        return head.stream().mapToInt(row -> row.texts().size()).max().orElse(0);
    }

    static boolean isNumber(String text) {
        String digits = IdNumber.clean(text);
        return digits.length() == DIGITS && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private ColumnMap guess() {
        take(Field.NIK, ColumnGuess::isNumber);
        take(Field.NO_KK, ColumnGuess::isNumber);
        take(Field.BIRTH_DATE, text -> text.length() > 5 && Dates.parse(text).isPresent());
        take(Field.SEX, text -> !text.matches("[0-9]") && Sex.parse(text).isPresent());
        take(Field.NAME, text -> text.matches("[\\p{L} .,']{3,60}"));
        return ColumnMap.byPosition(columns, rows.getFirst().line());
    }

    /** The first column in which more than half of the rows look like it. */
    private void take(Field field, Predicate<String> looksLikeIt) {
        IntStream.range(0, width(rows))
                .filter(column -> !columns.containsValue(column))
                .filter(column -> rows.stream()
                                        .filter(row -> looksLikeIt.test(Blank.strip(row.text(column))))
                                        .count()
                                * 2
                        > rows.size())
                .findFirst()
                .ifPresent(column -> columns.put(field, column));
    }
}
