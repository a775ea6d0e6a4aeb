package id.tampah.targeting;

import id.tampah.audit.AuditTrail;
import id.tampah.program.Period;
import id.tampah.shared.RegionCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the last build left: every household the recipe looked at, in the order of the ranking. */
@Service
@RequiredArgsConstructor
public class Candidates {

    private final CandidateSql sql;
    private final AuditTrail audit;

    @Transactional(readOnly = true)
    public Optional<TargetSummary> lastBuild(UUID period, RegionCode region) {
        return sql.lastBuild(period, region.scope());
    }

    @Transactional(readOnly = true)
    public List<FunnelStep> funnel(UUID build) {
        return sql.funnel(build);
    }

    @Transactional(readOnly = true)
    public List<RuleCount> rules(UUID period, RegionCode region) {
        return sql.rules(period, region.scope());
    }

    /** One page of people, which leaves a trace. */
    @Transactional
    public List<CandidateRow> page(UUID period, RegionCode region, CandidateFilter filter, long after, int limit) {
        List<CandidateRow> rows = sql.page(period, region.scope(), filter, after, limit);
        audit.record(
                TargetingAction.CANDIDATES_SEEN, "period:" + period, region.digits(), Map.of("people", rows.size()));
        return rows;
    }

    /**
     * Before places are given: candidates follow what became of their claims since the build (decided cases, withdrawn
     * lists, a newer register). Runs in the caller's batch.
     */
    public void refresh(JdbcClient batch, Period period, String region) {
        CandidateSql.refresh(batch, period, region + "%");
    }

    /** Tells that households hold a place now, or no longer; a rebuild leaves those that do as they are. */
    public int markAwarded(JdbcClient jdbc, UUID period, List<UUID> households, boolean awarded) {
        return CandidateSql.mark(jdbc, period, households, awarded);
    }
}
