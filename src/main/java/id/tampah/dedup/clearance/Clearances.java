package id.tampah.dedup.clearance;

import id.tampah.audit.AuditTrail;
import id.tampah.dedup.DedupAction;
import id.tampah.shared.RegionCode;
import id.tampah.shared.SqlScript;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what clearing found and what decisions made of it. */
@Service
@RequiredArgsConstructor
public class Clearances {

    private static final String COUNT = SqlScript.read("dedup/count-clearance");

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    @Transactional(readOnly = true)
    public ClearanceReport report(RegionCode region) {
        return count(region);
    }

    /** The same for a file, which leaves a trace. */
    @Transactional
    public ClearanceReport export(RegionCode region) {
        ClearanceReport report = count(region);
        audit.record(
                DedupAction.CLEARANCE_EXPORTED,
                "region:" + region,
                region.digits(),
                Map.of("lines", report.lines().size()));
        return report;
    }

    /** The claims of all cases inside a region, village by village. */
    @Transactional(readOnly = true)
    public List<ClearanceSide> sides(RegionCode region) {
        return jdbc.sql("""
                SELECT s.region, d.id AS case_id, d.kind, d.state, c.name, o.name AS source, s.line,
                       coalesce(g.name, s.program) AS program, s.kept, d.reason, s.amount
                FROM dedup.case_side s JOIN dedup.duplicate_case d ON d.id = s.case_id
                JOIN registry.pub_claim c ON c.kab = s.kab AND c.id = s.claim_id
                JOIN program.pub_source o ON o.code = s.source LEFT JOIN program.pub_program g ON g.code = s.program
                WHERE s.region LIKE :scope AND s.gone_at IS NULL ORDER BY s.region, d.id, s.line
                """)
                .param("scope", region.scope())
                .query(ClearanceSide.class)
                .list();
    }

    private ClearanceReport count(RegionCode region) {
        return new ClearanceReport(jdbc.sql(COUNT)
                .param("scope", region.scope())
                .query(ClearanceLine.class)
                .list());
    }
}
