package id.tampah.intake.result;

import id.tampah.intake.RowStatus;
import id.tampah.intake.Sentences;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** The marks of a list in the order of its lines, read from the database as the copy is written. */
@RequiredArgsConstructor
final class Marks {

    /** A finding, a claim, or both on one line. */
    record Entry(
            int line,
            @Nullable String reason,
            @Nullable String detail,
            @Nullable RowStatus rowStatus,
            @Nullable String verdict) {}

    private final Iterator<Entry> entries;
    private final Sentences sentences;
    private final Locale locale;
    private @Nullable Entry ahead;

    /** The mark of this line, or null where the line was no row of the list. Lines must be asked in rising order. */
    @Nullable
    Mark of(int line) {
        RowStatus status = RowStatus.ACCEPTED;
        String verdict = null;
        List<String> found = null;
        for (Entry entry = at(line); entry != null; entry = at(line)) {
            found = found == null ? new ArrayList<>() : found;
            status = entry.rowStatus() == null ? status : entry.rowStatus();
            verdict = entry.verdict() == null ? verdict : entry.verdict();
            if (entry.reason() != null && entry.detail() != null) {
                found.add(sentences.reason(entry.reason(), entry.detail(), locale));
            }
            ahead = null;
        }
        return found == null ? null : new Mark(line, status, verdict == null ? "" : verdict, found);
    }

    /** The next entry if it is of this line; entries of earlier lines are passed. */
    private @Nullable Entry at(int line) {
        while (ahead == null || ahead.line() < line) {
            if (!entries.hasNext()) {
                return ahead != null && ahead.line() == line ? ahead : null;
            }
            ahead = entries.next();
        }
        return ahead.line() == line ? ahead : null;
    }
}
