package id.tampah.report;

import id.tampah.region.Regions;
import id.tampah.sheet.writing.CsvWriter;
import id.tampah.sheet.writing.SheetLayout;
import id.tampah.sheet.writing.Tint;
import id.tampah.sheet.writing.XlsxSheet;
import id.tampah.sheet.writing.XlsxWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The recipients table as files: small, so each is made in memory. */
@Component
@RequiredArgsConstructor
public class RecipientFiles {

    private static final List<Integer> WIDTHS = List.of(16, 36, 16, 14);

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private final MessageSource messages;
    private final Regions regions;

    /** Lines only, one row each, codes beside the words: for programs and for further counting. */
    public byte[] csv(RecipientTable table) {
        return bytes(out -> {
            try (CsvWriter csv = new CsvWriter(out)) {
                csv.row(List.of("category", "programme", "programme_name", "region", "households", "percent"));
                for (RecipientLine line : table.lines()) {
                    csv.row(List.of(
                            line.category().name(),
                            line.program(),
                            line.programName(),
                            table.region().dotted(),
                            Long.toString(line.households()),
                            line.percent().toPlainString()));
                }
            }
        });
    }

    /** The table as it stands on the screen, with its sums, and a second sheet by area. */
    public byte[] xlsx(RecipientTable table, Locale locale) {
        return bytes(out -> {
            try (XlsxWriter workbook = new XlsxWriter(out)) {
                programmes(workbook, table, locale);
                areas(workbook, table, locale);
            }
        });
    }

    private void programmes(XlsxWriter workbook, RecipientTable table, Locale locale) throws IOException {
        XlsxSheet sheet = workbook.sheet(
                text("report.sheet.programmes", locale),
                SheetLayout.ofWidths(WIDTHS).withFrozenRows(2));
        sheet.title(text("report.recipients.of", locale, regions.title(table.region())));
        sheet.header(List.of(
                text("report.category", locale),
                text("report.programme", locale),
                text("report.households", locale),
                text("report.percent", locale)));
        for (CategoryTable category : table.categories()) {
            String name = text("report.category." + category.category(), locale);
            for (RecipientLine line : category.lines()) {
                row(
                        sheet,
                        name,
                        line.programName(),
                        line.households(),
                        line.percent().toPlainString());
            }
            row(
                    sheet,
                    name,
                    text("report.sum", locale),
                    category.households(),
                    category.percent().toPlainString());
        }
        row(sheet, text("report.total", locale), "", table.total(), table.total() == 0 ? "0.00" : "100.00");
    }

    private static void row(XlsxSheet sheet, String category, String programme, long households, String percent)
            throws IOException {
        sheet.begin(Tint.NONE).text(category).text(programme).number(households).text(percent);
    }

    private void areas(XlsxWriter workbook, RecipientTable table, Locale locale) throws IOException {
        List<String> headings = List.of(
                text("report.code", locale),
                text("report.area", locale),
                text("report.category.DTKS", locale),
                text("report.category.NON_DTKS", locale),
                text("report.total", locale));
        XlsxSheet sheet = workbook.sheet(
                        text("report.sheet.areas", locale), SheetLayout.ofWidths(List.of(16, 36, 14, 14, 14)))
                .header(headings);
        for (AreaLine area : table.areas()) {
            sheet.begin(Tint.NONE)
                    .text(area.code().dotted())
                    .text(area.name())
                    .number(area.dtks())
                    .number(area.nonDtks())
                    .number(area.total());
        }
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
