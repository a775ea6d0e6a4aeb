package id.tampah.intake;

import id.tampah.job.JobRun;
import id.tampah.job.RunState;
import id.tampah.sheet.rows.CellReference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one list but its rows.
 *
 * @param refusal message key of the sentence that says why the file was refused, with its arguments
 * @param carried accepted rows that stay claims of the files before
 * @param replaced changed rows that took the place of claims of the files before
 * @param kept changed rows that did not, since something was decided on those claims
 * @param findings everything that was found, warnings included
 */
public record ListDetail(
        ListSummary list,
        @Nullable UUID periodId,
        long size,
        String sha256,
        @Nullable String refusal,
        List<String> refusalArgs,
        int findings,
        int hiddenSheets,
        int externalLinks,
        int carried,
        int replaced,
        int kept,
        @Nullable Instant readAt,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt,
        List<SheetView> sheets,
        List<JobRun> steps) {

    /** The stored state, and what the runs say beyond it: a step that has begun, or one that was given up. */
    public ListState state() {
        if (!list.state().underWay() || steps.isEmpty()) {
            return list.state();
        }
        JobRun last = steps.getLast();
        if (last.state() == RunState.FAILED || last.state() == RunState.CANCELLED) {
            return ListState.FAILED;
        }
        boolean matching = list.state() == ListState.READ
                && last.state() == RunState.RUNNING
                && !last.kind().equals(ReadingJob.KIND);
        return matching ? ListState.MATCHING : list.state();
    }

    /** The sheet a line of the list is on. */
    public SheetView sheetOf(int line) {
        SheetView found = sheets.getFirst();
        for (SheetView sheet : sheets) {
            if (sheet.skipped() == null && sheet.firstLine() < line) {
                found = sheet;
            }
        }
        return found;
    }

    /** Whether lines must be told with the name of their sheet. */
    public boolean manySheets() {
        return sheets.stream().filter(sheet -> sheet.skipped() == null).count() > 1;
    }

    /** Address of a cell as Excel shows it, {@code C12}; just the line where the finding is about the whole row. */
    public String cell(int line, int column) {
        int inSheet = line - sheetOf(line).firstLine();
        return column < 0 ? Integer.toString(inSheet) : CellReference.of(column, inSheet);
    }

    /** Heading of a column as the file writes it; empty for the whole row. */
    public String heading(int line, int column) {
        List<String> headings = sheetOf(line).headings();
        return column < 0 || column >= headings.size()
                ? ""
                : headings.get(column).strip();
    }
}
