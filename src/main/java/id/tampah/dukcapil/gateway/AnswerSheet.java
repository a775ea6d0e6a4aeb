package id.tampah.dukcapil.gateway;

import id.tampah.dukcapil.Outcome;
import id.tampah.shared.Digits;
import id.tampah.sheet.Limits;
import id.tampah.sheet.columns.Blank;
import id.tampah.sheet.columns.IdNumber;
import id.tampah.sheet.reading.Workbook;
import id.tampah.sheet.rows.Sheet;
import id.tampah.sheet.rows.SheetRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the office's answer: any sheet whose header names claim and result. */
final class AnswerSheet {

    /**
     * One line of the answer.
     *
     * @param result an outcome; null when the cell was empty or holds another word
     */
    record Line(
            String claim,
            String nik,
            boolean blank,
            @Nullable Outcome result,
            String remark) {}

    private static final Set<Outcome> POSSIBLE = Set.of(
            Outcome.PADAN,
            Outcome.TIDAK_PADAN,
            Outcome.TIDAK_DITEMUKAN,
            Outcome.MENINGGAL,
            Outcome.PINDAH,
            Outcome.GANDA);

    private static final int LONGEST_REMARK = 200;

    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();

    private AnswerSheet() {}

    static List<Line> read(Path file, String name) throws IOException {
        AnswerSheet answer = new AnswerSheet();
        try (Workbook book = Workbook.open(file, name, Limits.forLists())) {
            for (Sheet sheet : book.getSheets()) {
                answer.columns.clear();
                sheet.read(answer::take);
            }
        }
        return answer.lines;
    }

    private void take(SheetRow row) {
        if (columns.isEmpty()) {
            findHeader(row.texts());
        } else if (!text(row, ExchangeSheet.CLAIM).isEmpty()) {
            lines.add(line(row));
        }
    }

    private void findHeader(List<String> texts) {
        List<String> headings = texts.stream()
                .map(text -> text.strip().toUpperCase(Locale.ROOT))
                .toList();
        if (headings.contains(ExchangeSheet.CLAIM) && headings.contains(ExchangeSheet.RESULT)) {
            for (String heading :
                    Set.of(ExchangeSheet.CLAIM, ExchangeSheet.NIK, ExchangeSheet.RESULT, ExchangeSheet.REMARK)) {
                columns.put(heading, headings.indexOf(heading));
            }
        }
    }

    private Line line(SheetRow row) {
        String result = text(row, ExchangeSheet.RESULT);
        String remark = Digits.hide(text(row, ExchangeSheet.REMARK));
        return new Line(
                text(row, ExchangeSheet.CLAIM),
                IdNumber.clean(text(row, ExchangeSheet.NIK)),
                Blank.is(result),
                outcome(result),
                remark.length() > LONGEST_REMARK ? remark.substring(0, LONGEST_REMARK) : remark);
    }

    private String text(SheetRow row, String heading) {
        return Blank.strip(row.text(columns.getOrDefault(heading, -1)));
    }

    private static @Nullable Outcome outcome(String written) {
        String word = written.toUpperCase(Locale.ROOT).strip().replaceAll("[ _-]+", "_");
        return POSSIBLE.stream()
                .filter(outcome -> outcome.name().equals(word))
                .findFirst()
                .orElse(null);
    }
}
