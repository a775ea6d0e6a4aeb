package id.tampah.dedup.web;

import id.tampah.dedup.Cases;
import id.tampah.dedup.ProgramNames;
import id.tampah.dedup.clearance.ClearanceLine;
import id.tampah.dedup.clearance.ClearanceReport;
import id.tampah.region.Regions;
import id.tampah.shared.RegionCode;
import id.tampah.sheet.writing.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The clearance report as comma-separated text: a line for each village, programmes and kind. */
@Component
@RequiredArgsConstructor
class ClearanceFile {

    private static final List<String> COLUMNS =
            List.of("code", "village", "kind", "programmes", "cases", "open", "decided", "dropped", "freed", "waiting");

    private final Cases cases;
    private final MessageSource messages;
    private final Regions regions;

    byte[] csv(ClearanceReport report, Locale locale) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvWriter csv = new CsvWriter(bytes)) {
            csv.row(COLUMNS.stream()
                    .map(column -> text("dedup.report.column." + column, locale))
                    .toList());
            ProgramNames names = cases.programNames();
            for (ClearanceLine line : report.lines()) {
                csv.row(fields(line, names, locale));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private List<String> fields(ClearanceLine line, ProgramNames names, Locale locale) {
        RegionCode region = RegionCode.parse(line.region()).orElse(RegionCode.COUNTRY);
        return Arrays.asList(
                region.dotted(),
                regions.place(region),
                text("dedup.kind." + line.kind(), locale),
                names.of(line.programs()),
                Long.toString(line.cases()),
                Long.toString(line.open()),
                Long.toString(line.decided()),
                Long.toString(line.dropped()),
                Long.toString(line.freed()),
                Long.toString(line.waiting()));
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
