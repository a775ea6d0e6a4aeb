package id.tampah.dedup.web;

import id.tampah.dedup.Cases;
import id.tampah.dedup.ProgramNames;
import id.tampah.dedup.clearance.ClearanceLine;
import id.tampah.dedup.clearance.ClearanceReport;
import id.tampah.dedup.clearance.ClearanceSide;
import id.tampah.region.Region;
import id.tampah.region.Regions;
import id.tampah.shared.RegionCode;
import id.tampah.sheet.writing.SheetLayout;
import id.tampah.sheet.writing.Tint;
import id.tampah.sheet.writing.XlsxSheet;
import id.tampah.sheet.writing.XlsxWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The clearance as a workbook: the sums first, then a sheet for each village with the claims that stand in its cases. */
@Component
@RequiredArgsConstructor
class ClearanceBook {

    /** What becomes of a claim, and the colour of its row. */
    @RequiredArgsConstructor
    private enum Fate {
        HELD(Tint.AMBER),
        KEPT(Tint.GREEN),
        DROPPED(Tint.RED);

        private final Tint tint;

        static Fate of(ClearanceSide side) {
            return side.kept() == null ? HELD : side.kept() ? KEPT : DROPPED;
        }
    }

    private static final List<Integer> SUMS = List.of(14, 34, 18, 34, 10, 10, 12, 18, 18);
    private static final List<Integer> CLAIMS = List.of(8, 28, 18, 28, 8, 28, 14, 28, 16);

    private final Cases cases;
    private final MessageSource messages;
    private final Regions regions;

    void write(ClearanceReport report, List<ClearanceSide> sides, Locale locale, OutputStream out) throws IOException {
        Map<String, List<ClearanceSide>> villages = grouped(sides, ClearanceSide::region);
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
        ProgramNames names = cases.programNames();
        for (ClearanceLine line : report.lines()) {
            sheet.begin(Tint.NONE)
                    .text(region(line.region()).dotted())
                    .text(regions.place(region(line.region())))
                    .text(text("dedup.kind." + line.kind(), locale))
                    .text(names.of(line.programs()))
                    .number(line.cases())
                    .number(line.open())
                    .number(line.dropped())
                    .number(line.freed())
                    .number(line.waiting());
        }
    }

    private void claims(XlsxWriter writer, String village, List<ClearanceSide> sides, Locale locale)
            throws IOException {
        XlsxSheet sheet = writer.sheet(tab(region(village)), SheetLayout.ofWidths(CLAIMS));
        sheet.header(
                headings(locale, "cases", "name", "kind", "source", "line", "program", "state", "reason", "amount"));
        int number = 0;
        for (List<ClearanceSide> rivals : grouped(sides, ClearanceSide::caseId).values()) {
            number++;
            for (ClearanceSide side : rivals) {
                claim(sheet, number, side, locale);
            }
        }
    }

    private void claim(XlsxSheet sheet, int number, ClearanceSide side, Locale locale) throws IOException {
        Fate fate = Fate.of(side);
        sheet.begin(fate.tint)
                .number(number)
                .text(side.name())
                .text(text("dedup.kind." + side.kind(), locale))
                .text(side.source())
                .number(side.line())
                .text(side.program())
                .text(text("dedup.report.claim." + fate, locale))
                .text(side.reason() == null ? "" : text("dedup.reason." + side.reason(), locale))
                .number(side.amount());
    }

    private static <K> Map<K, List<ClearanceSide>> grouped(List<ClearanceSide> sides, Function<ClearanceSide, K> key) {
        return sides.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    /** A tab has room for a village and its district. */
    private String tab(RegionCode village) {
        return regions.path(village).reversed().stream()
                .limit(2)
                .map(Region::name)
                .collect(Collectors.joining(", "));
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
