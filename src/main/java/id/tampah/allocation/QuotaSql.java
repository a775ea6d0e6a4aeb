package id.tampah.allocation;

import id.tampah.shared.RegionCode;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts that stand beside quotas. */
@Component
@RequiredArgsConstructor
class QuotaSql {

    private static final String COUNTS = """
            SELECT region, sum(candidates) AS candidates, sum(awarded) AS awarded, sum(waiting) AS waiting
            FROM (SELECT left(region, :length) AS region, 1 AS candidates, 0 AS awarded, 0 AS waiting
                  FROM targeting.pub_candidate WHERE period_id = :period AND region LIKE :scope AND state = 'IN'
                  UNION ALL
                  SELECT left(region, :length), 0, (state = 'AWARDED')::int, (state = 'WAITLISTED')::int
                  FROM allocation.award WHERE period_id = :period AND region LIKE :scope) c
            GROUP BY region
            """;

    private final JdbcClient jdbc;

    /** By the codes right below a region. */
    Map<String, RegionCount> counts(UUID period, RegionCode region) {
        return jdbc
                .sql(COUNTS)
                .param("period", period)
                .param("scope", region.scope())
                .param("length", childLength(region))
                .query(RegionCount.class)
                .stream()
                .collect(Collectors.toMap(RegionCount::region, Function.identity()));
    }

    /** Of a region as a whole. */
    RegionCount count(UUID period, RegionCode region) {
        return jdbc.sql(COUNTS)
                .param("period", period)
                .param("scope", region.scope())
                .param("length", region.digits().length())
                .query(RegionCount.class)
                .optional()
                .orElseGet(() -> new RegionCount(region.digits(), 0, 0, 0));
    }

    private static int childLength(RegionCode region) {
        return region.digits().length() == 6 ? 10 : region.digits().length() + 2;
    }
}
