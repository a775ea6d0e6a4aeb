package id.tampah.dukcapil.web;

import id.tampah.access.Allowed;
import id.tampah.access.CurrentUser;
import id.tampah.dukcapil.RegisterField;
import id.tampah.dukcapil.VerdictFilter;
import id.tampah.dukcapil.VerdictRow;
import id.tampah.dukcapil.Verdicts;
import id.tampah.region.Regions;
import id.tampah.shared.RegionCode;
import id.tampah.shared.web.Attachment;
import id.tampah.sheet.writing.CsvWriter;
import id.tampah.sheet.writing.SheetLayout;
import id.tampah.sheet.writing.XlsxSheet;
import id.tampah.sheet.writing.XlsxWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** The same claims as a file; the NIK stays masked. */
@Controller
@RequestMapping("/padan")
@RequiredArgsConstructor
class VerdictFiles {

    private static final List<String> HEADINGS =
            List.of("nik", "name", "village", "verdict", "differs", "source", "line", "register", "dated");
    private static final List<Integer> WIDTHS = List.of(20, 32, 32, 20, 28, 14, 8, 24, 14);

    private interface RowSink {
        void write(List<String> cells) throws IOException;
    }

    private final Verdicts verdicts;
    private final Regions regions;
    private final CurrentUser user;
    private final MessageSource messages;

    @GetMapping("/klaim.csv")
    @PreAuthorize(Allowed.SEE_VERDICTS)
    void csv(@ModelAttribute VerdictQuery query, Locale locale, HttpServletResponse response) throws IOException {
        Attachment.CSV.head("padan", response);
        try (CsvWriter writer = new CsvWriter(response.getOutputStream())) {
            writer.row(headings(locale));
            export(query, locale, writer::row);
        }
    }

    @GetMapping("/klaim.xlsx")
    @PreAuthorize(Allowed.SEE_VERDICTS)
    void xlsx(@ModelAttribute VerdictQuery query, Locale locale, HttpServletResponse response) throws IOException {
        Attachment.XLSX.head("padan", response);
        try (XlsxWriter writer = new XlsxWriter(response.getOutputStream())) {
            XlsxSheet sheet = writer.sheet(text("dukcapil.file.sheet", locale), SheetLayout.ofWidths(WIDTHS));
            sheet.header(headings(locale));
            export(query, locale, sheet::row);
        }
    }

    private void export(VerdictQuery query, Locale locale, RowSink sink) {
        VerdictFilter filter = query.filter(user.region());
        verdicts.announceExport(filter, user.region().digits());
        verdicts.each(filter, row -> {
            try {
                sink.write(cells(row, locale));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private List<String> headings(Locale locale) {
        return HEADINGS.stream()
                .map(key -> text("dukcapil.column." + key, locale))
                .toList();
    }

    private List<String> cells(VerdictRow row, Locale locale) {
        String differing = row.fields().stream()
                .map(RegisterField::name)
                .map(field -> text("dukcapil.field." + field, locale))
                .collect(Collectors.joining(", "));
        return Stream.of(
                        row.nik(),
                        row.name(),
                        regions.title(new RegionCode(row.region())),
                        text("status." + row.outcome(), locale),
                        differing,
                        row.source(),
                        row.line(),
                        title(row.registerRegion()),
                        row.registerDated())
                .map(cell -> cell == null ? "" : cell.toString())
                .toList();
    }

    private String title(@Nullable String region) {
        return region == null ? "" : regions.title(new RegionCode(region));
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
