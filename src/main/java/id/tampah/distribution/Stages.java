package id.tampah.distribution;

import id.tampah.access.CurrentUser;
import id.tampah.audit.AuditTrail;
import id.tampah.shared.NotFoundException;
import id.tampah.shared.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The opened stages and their villages, counted inside the reader's region. */
@Service
@RequiredArgsConstructor
public class Stages {

    private static final String STAGES =
            "SELECT s.id, s.number, s.name, p.name AS period_name, p.program_name, s.amount,"
                    + " s.content, min(d.due) AS first_due, max(d.due) AS last_due, count(DISTINCT d.region) AS villages, "
                    + DeliverySql.COUNTS
                    + """
            FROM distribution.delivery d
            JOIN program.pub_stage s ON s.id = d.stage_id
            JOIN program.pub_period p ON p.id = d.period_id
            WHERE :stage::uuid IS NULL OR d.stage_id = :stage::uuid
            GROUP BY s.id, s.number, s.name, p.name, p.program_name, s.amount, s.content
            ORDER BY count(*) FILTER (WHERE d.state = 'PLANNED') = 0, min(d.due), p.name, s.number
            """;

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final AuditTrail audit;

    @Transactional(readOnly = true)
    public List<StageLine> all() {
        return jdbc.sql(STAGES).param("stage", null).query(Stages::stage).list();
    }

    @Transactional(readOnly = true)
    public StageLine get(UUID id) {
        return jdbc.sql(STAGES)
                .param("stage", id.toString())
                .query(Stages::stage)
                .optional()
                .orElseThrow(() -> new NotFoundException("stage " + id));
    }

    @Transactional(readOnly = true)
    public List<VillageLine> villages(UUID stageId) {
        return jdbc.sql("SELECT d.region, min(d.due) AS due, min(d.place) AS place, "
                        + DeliverySql.COUNTS
                        + "FROM distribution.delivery d WHERE d.stage_id = :stage GROUP BY d.region ORDER BY d.region")
                .param("stage", stageId)
                .query((row, n) -> new VillageLine(
                        row.getString("region"),
                        row.getObject("due", LocalDate.class),
                        row.getString("place"),
                        DeliveryRows.counts(row)))
                .list();
    }

    /** Gives what is still open in a village, district or regency another day and place. */
    @Transactional
    public int schedule(UUID stageId, RegionCode region, LocalDate due, String place) {
        user.requireInside(region);
        int moved = jdbc.sql("""
                UPDATE distribution.delivery SET due = :due, place = :place
                WHERE stage_id = :stage AND region LIKE :scope AND state IN ('PLANNED', 'FAILED')
                """)
                .param("due", due)
                .param("place", place.strip())
                .param("stage", stageId)
                .param("scope", region.scope())
                .update();
        audit.record(
                DistributionAction.DELIVERY_SCHEDULED,
                "stage:" + stageId,
                region.digits(),
                Map.of("deliveries", moved, "due", due.toString()));
        return moved;
    }

    private static StageLine stage(ResultSet row, int number) throws SQLException {
        return new StageLine(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("name"),
                row.getString("period_name"),
                row.getString("program_name"),
                row.getLong("amount"),
                row.getString("content"),
                row.getObject("first_due", LocalDate.class),
                row.getObject("last_due", LocalDate.class),
                row.getLong("villages"),
                DeliveryRows.counts(row));
    }
}
