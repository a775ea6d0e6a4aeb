package id.tampah.sheet.columns;

import id.tampah.sheet.rows.SheetLine;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One or two rows that may be the header, and what they would mean as such. */
final class HeaderCandidate {

    private final int line;
    private final List<String> headings;
    private final Map<Field, Integer> columns = new EnumMap<>(Field.class);
    private final Map<Field, Integer> ranks = new EnumMap<>(Field.class);
    private int twice = -1;

    private HeaderCandidate(int line, List<String> headings) {
        this.line = line;
        this.headings = headings;
        for (int column = 0; column < headings.size(); column++) {
            see(column, Headings.meaning(headings.get(column)));
        }
    }

    static HeaderCandidate of(SheetLine row) {
        return new HeaderCandidate(row.line(), row.texts());
    }

    /** Merged headings over two rows: the lower one counts, the upper one where nothing stands below it. */
    static HeaderCandidate of(SheetLine upper, SheetLine lower) {
        List<String> headings = new ArrayList<>();
        String group = "";
        for (int column = 0;
                column < Math.max(upper.texts().size(), lower.texts().size());
                column++) {
            group = upper.text(column).isBlank() ? group : upper.text(column);
            headings.add(lower.text(column).isBlank() ? upper.text(column) : joined(group, lower.text(column)));
        }
        return new HeaderCandidate(lower.line(), headings);
    }

    private static String joined(String group, String own) {
        String both = group + " " + own;
        return Headings.meaning(own) == null && Headings.meaning(both) != null ? both : own;
    }

    private void see(int column, Headings.@org.jspecify.annotations.Nullable Meaning meaning) {
        if (meaning == null) {
            return;
        }
        int known = ranks.getOrDefault(meaning.field(), Integer.MAX_VALUE);
        if (meaning.rank() < known) {
            columns.put(meaning.field(), column);
            ranks.put(meaning.field(), meaning.rank());
            twice = meaning.field() == Field.NIK ? -1 : twice;
        } else if (meaning.rank() == known && meaning.field() == Field.NIK) {
            twice = column;
        }
    }

    /** A list names people by NIK or families by KK number, and says something about them. */
    boolean isHeader() {
        boolean identifies = columns.containsKey(Field.NIK) || columns.containsKey(Field.NO_KK);
        return identifies
                && (columns.size() > 1
                        || headings.stream().filter(h -> !h.isBlank()).count() == 1);
    }

    int score() {
        return columns.size();
    }

    int line() {
        return line;
    }

    /** Column that says NIK a second time, or -1. */
    int twice() {
        return twice;
    }

    String heading(int column) {
        return headings.get(column).strip();
    }

    List<String> headings() {
        return headings;
    }

    Map<Field, Integer> columns() {
        return columns;
    }
}
