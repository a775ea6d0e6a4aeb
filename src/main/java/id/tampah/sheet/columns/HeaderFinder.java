package id.tampah.sheet.columns;

import static id.tampah.sheet.Refusal.COLUMN_TWICE;
import static id.tampah.sheet.Refusal.NO_HEADER;

import id.tampah.sheet.rows.CellReference;
import id.tampah.sheet.rows.SheetLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the header of a sheet anywhere among its first rows, over one row or two. */
public final class HeaderFinder {

    /** Rows of a sheet to offer: the header may stand in the first 20, numbering and data follow. */
    public static final int HEAD_ROWS = 24;

    private static final int SEARCHED = 20;

    private HeaderFinder() {}

    /** The header, or nothing where the sheet holds no list (a guide, a cover page). */
    public static Optional<ColumnMap> find(List<SheetLine> head) {
        return best(head).map(header -> unambiguous(header, head)).or(() -> byPlace(head));
    }

    static Optional<ColumnMap> byPlace(List<SheetLine> head) {
        return KnownLayout.fitting(head).map(layout -> layout.map().withWidth(ColumnGuess.width(head)));
    }

    /** The row that says most, also when it says something twice. */
    static Optional<HeaderCandidate> best(List<SheetLine> head) {
        HeaderCandidate best = null;
        for (HeaderCandidate candidate : candidates(head)) {
            if (candidate.isHeader() && (best == null || candidate.score() > best.score())) {
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The header, or a refusal that says what a header must have. */
    public static ColumnMap require(List<SheetLine> head) {
        return find(head).orElseThrow(NO_HEADER::because);
    }

    static List<HeaderCandidate> candidates(List<SheetLine> head) {
        List<HeaderCandidate> candidates = new ArrayList<>();
        List<SheetLine> searched =
                head.stream().filter(row -> row.line() <= SEARCHED).toList();
        for (int i = 0; i < searched.size(); i++) {
            candidates.add(HeaderCandidate.of(searched.get(i)));
            if (i > 0) {
                candidates.add(HeaderCandidate.of(searched.get(i - 1), searched.get(i)));
            }
        }
        return candidates;
    }

    private static ColumnMap unambiguous(HeaderCandidate header, List<SheetLine> head) {
        if (header.twice() >= 0) {
            throw COLUMN_TWICE.because(header.heading(header.twice()), CellReference.of(header.twice(), header.line()));
        }
        return map(header, head);
    }

    static ColumnMap map(HeaderCandidate header, List<SheetLine> head) {
        int firstData = header.line() + 1;
        for (SheetLine row : head) {
            if (row.line() == firstData && isNumbering(row)) {
                firstData++;
            }
        }
        return new ColumnMap(header.columns(), header.line(), firstData, header.headings());
    }

    /** 1 2 3 … or (1) (2) (3) … under the headings. */
    static boolean isNumbering(SheetLine row) {
        int last = 0;
        int count = 0;
        for (String text : row.texts()) {
            String digits = text.replaceAll("[()\\s.]", "");
            if (digits.isEmpty()) {
                continue;
            }
            if (!digits.matches("[0-9]{1,2}") || Integer.parseInt(digits) != last + 1 && count > 0) {
                return false;
            }
            last = Integer.parseInt(digits);
            count++;
        }
        return count >= 2 && last <= count + 1;
    }
}
