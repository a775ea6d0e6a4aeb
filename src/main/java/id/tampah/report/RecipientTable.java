package id.tampah.report;

import id.tampah.shared.RegionCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The recipients table of one region: two categories with their programmes, and the areas right below.
 *
 * @param total households, each counted once a programme
 * @param families households, each counted once
 */
public record RecipientTable(
        RegionCode region, List<CategoryTable> categories, List<AreaLine> areas, long total, long families) {

    static RecipientTable of(RegionCode region, List<RecipientCount> counts, List<AreaLine> areas, long families) {
        long total = counts.stream().mapToLong(RecipientCount::households).sum();
        List<CategoryTable> categories = Arrays.stream(Category.values())
                .map(category -> category(category, counts, total))
                .toList();
        return new RecipientTable(region, categories, areas, total, families);
    }

    private static CategoryTable category(Category category, List<RecipientCount> counts, long total) {
        Map<String, List<RecipientCount>> byProgram = counts.stream()
                .filter(count -> count.category() == category)
                .collect(Collectors.groupingBy(RecipientCount::program, LinkedHashMap::new, Collectors.toList()));
        List<RecipientLine> lines =
                byProgram.values().stream().map(each -> line(each, total)).toList();
        long sum = lines.stream().mapToLong(RecipientLine::households).sum();
        return new CategoryTable(category, lines, sum, percent(sum, total));
    }

    private static RecipientLine line(List<RecipientCount> areas, long total) {
        RecipientCount first = areas.getFirst();
        long sum = areas.stream().mapToLong(RecipientCount::households).sum();
        return new RecipientLine(first.category(), first.program(), first.programName(), sum, percent(sum, total));
    }

    /** Of the whole, never a sum of rounded parts. */
    static BigDecimal percent(long part, long whole) {
        return whole == 0
                ? BigDecimal.ZERO.setScale(2)
                : BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }

    public List<RecipientLine> lines() {
        return categories.stream()
                .flatMap(category -> category.lines().stream())
                .toList();
    }

    public long largest() {
        return lines().stream().mapToLong(RecipientLine::households).max().orElse(0);
    }

    public long largestArea() {
        return areas.stream().mapToLong(AreaLine::total).max().orElse(0);
    }
}
