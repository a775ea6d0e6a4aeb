package id.tampah.sheet.columns;

import id.tampah.sheet.columns.ColumnProposal.Basis;
import id.tampah.sheet.rows.SheetLine;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out what the columns of a sheet mean: by what was told before, by headings, by known forms, by their contents. */
public final class ColumnFinder {

    private final Map<String, Map<Field, Integer>> remembered;

    /** @param remembered what people told before, by {@link LayoutKey} */
    public ColumnFinder(Map<String, Map<Field, Integer>> remembered) {
        this.remembered = Map.copyOf(remembered);
    }

    /**
     * What may be read without asking anybody.
     *
     * @throws id.tampah.sheet.RefusedFileException when the headings say one thing twice
     */
    public Optional<ColumnMap> certain(List<SheetLine> head) {
        return recalled(head).or(() -> HeaderFinder.find(head));
    }

    /** The best there is, doubtful where a person must look; nothing where the sheet is empty. */
    public Optional<ColumnProposal> propose(List<SheetLine> head) {
        return recalled(head)
                .map(map -> new ColumnProposal(map, Basis.REMEMBERED))
                .or(() -> HeaderFinder.best(head).map(header -> byHeadings(header, head)))
                .or(() -> HeaderFinder.byPlace(head).map(map -> new ColumnProposal(map, Basis.POSITION)))
                .or(() -> ColumnGuess.of(head).map(map -> new ColumnProposal(titled(map, head), Basis.DOUBTFUL)));
    }

    /** The row above the data is taken for headings nobody knows, if it is about as wide. */
    private static ColumnMap titled(ColumnMap guess, List<SheetLine> head) {
        return head.stream()
                .filter(row -> row.line() < guess.firstDataLine())
                .reduce((first, last) -> last)
                .filter(row ->
                        row.texts().stream().filter(text -> !text.isBlank()).count() * 2
                                > guess.headings().size())
                .map(row -> at(row.line(), head).withAll(guess.columns()))
                .orElse(guess);
    }

    private static ColumnProposal byHeadings(HeaderCandidate header, List<SheetLine> head) {
        return new ColumnProposal(HeaderFinder.map(header, head), header.twice() < 0 ? Basis.HEADINGS : Basis.DOUBTFUL);
    }

    private Optional<ColumnMap> recalled(List<SheetLine> head) {
        if (remembered.isEmpty()) {
            return Optional.empty();
        }
        for (HeaderCandidate candidate : HeaderFinder.candidates(head)) {
            Map<Field, Integer> told = remembered.get(LayoutKey.of(candidate.headings()));
            if (told != null) {
                return Optional.of(HeaderFinder.map(candidate, head).withAll(told));
            }
        }
        return Optional.empty();
    }

    /** The columns when the header stands in this line, 0 for none; for a person who knows better than the finder. */
    public static ColumnMap at(int headerLine, List<SheetLine> head) {
        return HeaderFinder.candidates(head).stream()
                .filter(candidate -> candidate.line() == headerLine)
                .max(Comparator.comparingInt(HeaderCandidate::score))
                .map(candidate -> HeaderFinder.map(candidate, head))
                .orElseGet(() -> ColumnGuess.of(head)
                        .orElseGet(() -> ColumnMap.byPosition(Map.of(), 1).withWidth(ColumnGuess.width(head))));
    }
}
