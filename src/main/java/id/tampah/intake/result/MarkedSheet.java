package id.tampah.intake.result;

import id.tampah.intake.SheetView;
import id.tampah.shared.Digits;
import id.tampah.shared.Identity;
import id.tampah.sheet.rows.Sheet;
import id.tampah.sheet.rows.SheetRow;
import id.tampah.sheet.writing.SheetLayout;
import id.tampah.sheet.writing.Tint;
import id.tampah.sheet.writing.XlsxSheet;
import id.tampah.sheet.writing.XlsxWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * Writes one sheet again as it was sent, with what became of each row behind it. Lines keep their numbers; of a register
 * only the rows with findings are written, with their line in front.
 */
@RequiredArgsConstructor
final class MarkedSheet {

    private final SheetView view;
    private final Marks marks;
    private final boolean onlyFound;
    private final boolean masked;
    private final MessageSource messages;
    private final Locale locale;

    void write(Sheet sheet, XlsxWriter writer) throws IOException {
        XlsxSheet out = writer.sheet(view.name(), SheetLayout.ofWidths(widths()).withFrozenRows(frozen()));
        if (onlyFound) {
            out.header(headings());
        }
        sheet.read(row -> {
            try {
                row(row, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private int frozen() {
        return onlyFound ? 1 : Math.min(view.headerLine(), 20);
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (String heading : headings()) {
            widths.add(Math.clamp(heading.length() + 8L, 10, 28));
        }
        widths.set(widths.size() - 1, 90);
        return widths;
    }

    /** The sheet's own headings and ours behind them. */
    private List<String> headings() {
        List<String> headings = new ArrayList<>();
        if (onlyFound) {
            headings.add(text("intake.result.line"));
        }
        headings.addAll(view.headings());
        headings.addAll(
                List.of(text("intake.result.status"), text("intake.result.verdict"), text("intake.result.note")));
        return headings;
    }

    private void row(SheetRow row, XlsxSheet out) throws IOException {
        if (row.line() == view.headerLine()) {
            if (!onlyFound) {
                fill(out, row.line());
                out.header(headings());
            }
            return;
        }
        Mark mark = row.line() < view.headerLine() ? null : marks.of(view.firstLine() + row.line());
        if (onlyFound && mark != null) {
            out.begin(tint(mark)).number(row.line());
            cells(row, mark, out);
        } else if (!onlyFound) {
            fill(out, row.line());
            out.begin(tint(mark));
            cells(row, mark, out);
        }
    }

    /** Empty lines stay empty lines, so that a line number means the same in both files. */
    private static void fill(XlsxSheet out, int line) throws IOException {
        while (out.line() < line - 1) {
            out.begin(Tint.NONE);
        }
    }

    private void cells(SheetRow row, @Nullable Mark mark, XlsxSheet out) throws IOException {
        int width = mark == null ? row.cells() : view.headings().size();
        for (int column = 0; column < width; column++) {
            out.text(shown(row, column));
        }
        if (mark != null) {
            out.text(text("status." + mark.status()));
            out.text(mark.verdict().isEmpty() ? "" : text("status." + mark.verdict()));
            out.text(String.join(" ", mark.sentences()));
        }
    }

    private String shown(SheetRow row, int column) {
        String text = row.text(column);
        if (!masked) {
            return text;
        }
        return row.line() > view.headerLine() && view.holdsNumber(column)
                ? new Identity(text, "").maskedNik()
                : Digits.hide(text);
    }

    private static Tint tint(@Nullable Mark mark) {
        return mark == null ? Tint.NONE : MarkedColumns.tint(mark);
    }

    private String text(String key) {
        return messages.getMessage(key, null, locale);
    }
}
