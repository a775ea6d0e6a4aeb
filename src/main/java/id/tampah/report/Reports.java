package id.tampah.report;

import id.tampah.access.CurrentUser;
import id.tampah.region.Regions;
import id.tampah.shared.RegionCode;
import id.tampah.shared.SqlScript;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who receives what, where: counted in the reader's own region and never outside of it. */
@Service
@RequiredArgsConstructor
public class Reports {

    private static final String COUNT_RECIPIENTS = SqlScript.read("report/count-recipients");

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Regions regions;

    /** The table of a region, of one period or of all. */
    @Transactional(readOnly = true)
    public RecipientTable recipients(RegionCode region, @Nullable UUID period) {
        user.requireInside(region);
        List<RecipientCount> counts = jdbc.sql(COUNT_RECIPIENTS)
                .param("period", period == null ? null : period.toString())
                .param("digits", childDigits(region))
                .param("scope", region.scope())
                .query(RecipientCount.class)
                .list();
        return RecipientTable.of(region, counts, areas(region, counts), families(region, period));
    }

    /** Households with at least one programme, each counted once. */
    private long families(RegionCode region, @Nullable UUID period) {
        return jdbc.sql("""
                SELECT count(DISTINCT household_id) FROM report.recipient r
                JOIN registry.pub_household h ON h.id = r.household_id AND h.region LIKE :scope
                WHERE :period::uuid IS NULL OR period_id = :period::uuid
                """)
                .param("scope", region.scope())
                .param("period", period == null ? null : period.toString())
                .query(Long.class)
                .single();
    }

    /** Length of the codes right below: province 2, regency 4, district 6, village 10. */
    private static int childDigits(RegionCode region) {
        int digits = region.digits().length();
        return digits < 6 ? digits + 2 : 10;
    }

    private List<AreaLine> areas(RegionCode region, List<RecipientCount> counts) {
        Map<String, Map<Category, Long>> sums = counts.stream()
                .collect(Collectors.groupingBy(
                        RecipientCount::area,
                        Collectors.groupingBy(
                                RecipientCount::category, Collectors.summingLong(RecipientCount::households))));
        return sums.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> area(region, new RegionCode(entry.getKey()), entry.getValue()))
                .toList();
    }

    private AreaLine area(RegionCode region, RegionCode area, Map<Category, Long> sums) {
        return new AreaLine(
                area,
                regions.title(area),
                !area.equals(region) || region.digits().length() == 10,
                sums.getOrDefault(Category.DTKS, 0L),
                sums.getOrDefault(Category.NON_DTKS, 0L));
    }
}
