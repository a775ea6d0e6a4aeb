package id.tampah.dedup.web;

import id.tampah.dedup.clearance.ClearanceLine;
import id.tampah.dedup.clearance.ClearanceReport;
import id.tampah.dedup.clearance.ClearanceSide;
import id.tampah.region.Regions;
import id.tampah.shared.RegionCode;
import id.tampah.sheet.writing.SheetLayout;
import id.tampah.sheet.writing.Tint;
import id.tampah.sheet.writing.XlsxSheet;
import id.tampah.sheet.writing.XlsxWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The clearance as a workbook: the sums first, then a sheet for each village with the claims that stand in its cases. */
@Component
@RequiredArgsConstructor
class ClearanceBook {

    private static final List<Integer> SUMS = List.of(14, 34, 18, 34, 10, 10, 12, 18, 18);
    private static final List<Integer> CLAIMS = List.of(28, 18, 22, 8, 26, 14, 28, 14);

    private final MessageSource messages;
    private final Regions regions;

    void write(ClearanceReport report, List<ClearanceSide> sides, Locale locale, OutputStream out) throws IOException {
        Map<String, List<ClearanceSide>> villages =
                sides.stream().collect(Collectors.groupingBy(ClearanceSide::region, TreeMap::new, Collectors.toList()));
        try (XlsxWriter writer = new XlsxWriter(out)) {
            sums(writer, report, locale);
            for (Map.Entry<String, List<ClearanceSide>> village : villages.entrySet()) {
                claims(writer, village.getKey(), village.getValue(), locale);
            }
        }
    }

    private void sums(XlsxWriter writer, ClearanceReport report, Locale locale) throws IOException {
        XlsxSheet sheet = writer.sheet(text("dedup.report.sum", locale), SheetLayout.ofWidths(SUMS));
        sheet.header(headings(
                locale, "code", "village", "kind", "programmes", "cases", "open", "dropped", "freed", "waiting"));
        for (ClearanceLine line : report.lines()) {
            sheet.begin(Tint.NONE)
                    .text(region(line.region()).dotted())
                    .text(regions.place(region(line.region())))
                    .text(text("dedup.kind." + line.kind(), locale))
                    .text(line.programs())
                    .number(line.cases())
                    .number(line.open())
                    .number(line.dropped())
                    .number(line.freed())
                    .number(line.waiting());
        }
    }

    private void claims(XlsxWriter writer, String village, List<ClearanceSide> sides, Locale locale)
            throws IOException {
        XlsxSheet sheet = writer.sheet(regions.place(region(village)), SheetLayout.ofWidths(CLAIMS));
        sheet.header(headings(locale, "name", "kind", "source", "line", "program", "state", "reason", "amount"));
        for (ClearanceSide side : sides) {
            sheet.begin(Tint.NONE)
                    .text(side.name())
                    .text(text("dedup.kind." + side.kind(), locale))
                    .text(side.source())
                    .number(side.line())
                    .text(side.program())
                    .text(text("dedup.report.claim." + fate(side), locale))
                    .text(side.reason() == null ? "" : text("dedup.reason." + side.reason(), locale))
                    .number(side.amount());
        }
    }

    private static String fate(ClearanceSide side) {
        return side.kept() == null ? "HELD" : side.kept() ? "KEPT" : "DROPPED";
    }

    private static RegionCode region(String digits) {
        return RegionCode.parse(digits).orElse(RegionCode.COUNTRY);
    }

    private List<String> headings(Locale locale, String... columns) {
        return Stream.of(columns)
                .map(column -> text("dedup.report.column." + column, locale))
                .toList();
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
