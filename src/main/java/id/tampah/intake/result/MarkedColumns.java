package id.tampah.intake.result;

import id.tampah.intake.SheetView;
import id.tampah.sheet.writing.RowMark;
import id.tampah.sheet.writing.SheetMarks;
import id.tampah.sheet.writing.Tint;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What is written behind the rows of one sheet; over what an earlier copy has written there. */
@RequiredArgsConstructor
final class MarkedColumns implements SheetMarks {

    private final SheetView view;
    private final Marks marks;
    private final MessageSource messages;
    private final Locale locale;

    @Override
    public int headerLine() {
        return view.headerLine();
    }

    @Override
    public int column() {
        int own = view.headings().size() - headings().size();
        return own > 0 && view.headings().subList(own, view.headings().size()).equals(headings())
                ? own
                : view.headings().size();
    }

    @Override
    public List<String> headings() {
        return List.of(text("intake.result.status"), text("intake.result.verdict"), text("intake.result.note"));
    }

    @Override
    public @Nullable RowMark of(int line) {
        Mark mark = line <= view.headerLine() ? null : marks.of(view.firstLine() + line);
        return mark == null
                ? null
                : new RowMark(
                        tint(mark),
                        List.of(
                                text("status." + mark.status()),
                                mark.verdict().isEmpty() ? "" : text("status." + mark.verdict()),
                                String.join(" ", mark.sentences())));
    }

    static Tint tint(Mark mark) {
        return switch (mark.status()) {
            case REJECTED -> Tint.RED;
            case HELD -> Tint.AMBER;
            case ACCEPTED -> Tint.GREEN;
        };
    }

    private String text(String key) {
        return messages.getMessage(key, null, locale);
    }
}
