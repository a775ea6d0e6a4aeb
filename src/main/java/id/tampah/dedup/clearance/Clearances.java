package id.tampah.dedup.clearance;

import id.tampah.audit.AuditTrail;
import id.tampah.dedup.DedupAction;
import id.tampah.shared.RegionCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what clearing found and what decisions made of it. */
@Service
public class Clearances {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final String count;

    Clearances(
            JdbcClient jdbc,
            AuditTrail audit,
            @Value("classpath:sql/dedup/count-clearance.sql") Resource countClearance)
            throws IOException {
        this.jdbc = jdbc;
        this.audit = audit;
        this.count = countClearance.getContentAsString(StandardCharsets.UTF_8);
    }

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
        return new ClearanceReport(jdbc.sql(count)
                .param("scope", region.scope())
                .query(ClearanceLine.class)
                .list());
    }
}
