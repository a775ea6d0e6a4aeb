package id.tampah.dedup;

import id.tampah.audit.AuditTrail;
import id.tampah.shared.RegionCode;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what clearing found and what decisions made of it. */
@Service
@RequiredArgsConstructor
public class Clearances {

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

    private ClearanceReport count(RegionCode region) {
        return new ClearanceReport(jdbc.sql(Script.read("count-clearance"))
                .param("scope", region.scope())
                .query(ClearanceLine.class)
                .list());
    }
}
