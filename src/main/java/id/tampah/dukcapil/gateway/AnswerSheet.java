package id.tampah.dukcapil.gateway;

import id.tampah.dukcapil.Outcome;
import id.tampah.dukcapil.RegisterField;
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
     * @param blank nothing was answered
     * @param result the overall word, else what the fields say; null when blank, or when nobody can tell what is meant
     */
    record Line(
            String claim,
            String nik,
            boolean blank,
            @Nullable Outcome result,
            FieldWords fields,
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
            for (int at = headings.size() - 1; at >= 0; at--) {
                columns.put(headings.get(at), at);
            }
        }
    }

    private Line line(SheetRow row) {
        String result = text(row, ExchangeSheet.RESULT);
        FieldWords fields = new FieldWords();
        boolean readable = readFields(row, fields);
        String remark = Digits.hide(text(row, ExchangeSheet.REMARK));
        return new Line(
                text(row, ExchangeSheet.CLAIM),
                IdNumber.clean(text(row, ExchangeSheet.NIK)),
                readable && Blank.is(result) && fields.isEmpty(),
                readable ? outcome(result, fields) : null,
                fields,
                remark.length() > LONGEST_REMARK ? remark.substring(0, LONGEST_REMARK) : remark);
    }

    /** False when a cell holds another word. */
    private boolean readFields(SheetRow row, FieldWords fields) {
        boolean readable = true;
        for (Map.Entry<String, RegisterField> column : ExchangeSheet.FIELDS.entrySet()) {
            String written = text(row, column.getKey());
            readable &= written.isEmpty() || fields.take(column.getValue(), written);
        }
        return readable;
    }

    /** Fields without an overall word speak for themselves when the name is among them. */
    private static @Nullable Outcome outcome(String result, FieldWords fields) {
        if (Blank.is(result)) {
            return fields.has(RegisterField.NAMA) ? fields.outcome() : null;
        }
        Outcome said = outcome(result);
        return said != null && fields.contradict(said) ? null : said;
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
