package id.tampah.allocation.web;

import id.tampah.allocation.AwardRow;
import id.tampah.allocation.DecreeSummary;
import id.tampah.region.Regions;
import id.tampah.shared.RegionCode;
import id.tampah.sheet.writing.CsvWriter;
import id.tampah.sheet.writing.SheetLayout;
import id.tampah.sheet.writing.Tint;
import id.tampah.sheet.writing.XlsxSheet;
import id.tampah.sheet.writing.XlsxWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The households of a decree as files, with masked numbers. */
@Component
@RequiredArgsConstructor
class DecreeFiles {

    private static final List<String> COLUMNS =
            List.of("number", "village", "district", "name", "nik", "kk", "desil", "rank", "source");

    private final MessageSource messages;
    private final Regions regions;

    byte[] csv(List<AwardRow> rows, Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter csv = new CsvWriter(out)) {
            csv.row(headings(locale));
            for (int i = 0; i < rows.size(); i++) {
                csv.row(cells(i + 1, rows.get(i)));
            }
        }
        return out.toByteArray();
    }

    byte[] xlsx(DecreeSummary decree, List<AwardRow> rows, Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxWriter workbook = new XlsxWriter(out)) {
            XlsxSheet sheet = workbook.sheet(
                    text("allocation.file.sheet", locale),
                    SheetLayout.ofWidths(List.of(7, 26, 22, 30, 20, 20, 8, 10, 16))
                            .withFrozenRows(3));
            sheet.title(text("allocation.file.title", locale, decree.skNumber(), decree.periodName()));
            sheet.prose(text("allocation.file.digest", locale, decree.sha256()));
            sheet.header(headings(locale));
            for (int i = 0; i < rows.size(); i++) {
                row(sheet, i + 1, rows.get(i));
            }
        }
        return out.toByteArray();
    }

    private void row(XlsxSheet sheet, int number, AwardRow row) throws IOException {
        sheet.begin(Tint.NONE).number(number);
        for (String cell : cells(number, row).subList(1, 6)) {
            sheet.text(cell);
        }
        if (row.desil() == null) {
            sheet.empty();
        } else {
            sheet.number(row.desil());
        }
        sheet.number(row.rank()).text(row.source());
    }

    private List<String> cells(int number, AwardRow row) {
        RegionCode village = new RegionCode(row.region());
        return List.of(
                Integer.toString(number),
                regions.title(village),
                regions.title(village.parent()),
                row.name(),
                row.nik(),
                row.noKk(),
                Objects.toString(row.desil(), ""),
                Integer.toString(row.rank()),
                row.source());
    }

    private List<String> headings(Locale locale) {
        return COLUMNS.stream()
                .map(column -> text("allocation.file." + column, locale))
                .toList();
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
