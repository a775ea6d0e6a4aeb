package id.tampah.distribution;

import id.tampah.access.CurrentUser;
import id.tampah.audit.AuditTrail;
import id.tampah.job.JobRequest;
import id.tampah.job.Jobs;
import id.tampah.shared.Ids;
import id.tampah.shared.NotFoundException;
import id.tampah.shared.RuleViolationException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opening a stage for the awards of a signed decree, by the office that the decree belongs to. */
@Service
@RequiredArgsConstructor
public class Openings {

    private static final String OPENABLE = """
            SELECT d.id AS decree_id, d.sk_number, d.sk_date, d.region, d.households, s.id AS stage_id,
                   s.name AS stage_name, p.name AS period_name, s.starts, s.amount,
                   (SELECT count(*) FILTER (WHERE e.state = 'PLANNED')
                           + d.households * (SELECT count(*) FROM program.pub_stage b WHERE b.period_id = s.period_id
                               AND b.number < s.number AND NOT EXISTS (SELECT FROM distribution.opening o
                                   WHERE o.decree_id = d.id AND o.stage_id = b.id))
                    FROM distribution.delivery e JOIN program.pub_stage b ON b.id = e.stage_id
                    WHERE e.decree_id = d.id AND b.number < s.number) AS unfinished
            FROM allocation.pub_decree d
            JOIN program.pub_period p ON p.id = d.period_id
            JOIN program.pub_stage s ON s.period_id = d.period_id
            WHERE d.region LIKE :scope AND NOT EXISTS (
                SELECT FROM distribution.opening o WHERE o.decree_id = d.id AND o.stage_id = s.id)
            ORDER BY d.sk_date, d.sk_number, s.number
            """;

    private static final String MINE = "WHERE stage_id = :stage AND region = :region AND state = 'OPEN'";

    private static final String FORGET = """
            DELETE FROM distribution.delivery d USING distribution.opening o
            WHERE o.stage_id = :stage AND o.region = :region AND o.state = 'OPEN'
              AND d.stage_id = o.stage_id AND d.decree_id = o.decree_id AND d.state = 'PLANNED'
            """;

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Jobs jobs;
    private final AuditTrail audit;

    /** Every stage that still has to be opened for a decree of the reader's region. */
    @Transactional(readOnly = true)
    public List<OpenableStage> openable() {
        return jdbc.sql(OPENABLE)
                .param("scope", user.region().scope())
                .query(OpenableStage.class)
                .list();
    }

    /** Opens the stage; the deliveries are made by a job, whose id comes back. */
    @Transactional
    public UUID open(UUID decreeId, UUID stageId, LocalDate due, String place) {
        OpenableStage chosen = openable().stream()
                .filter(each ->
                        each.decreeId().equals(decreeId) && each.stageId().equals(stageId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("stage " + stageId + " of decree " + decreeId));
        if (due.isBefore(chosen.skDate())) {
            throw new RuleViolationException("distribution.open.early", chosen.skDate());
        }
        UUID id = Ids.next();
        insert(id, chosen, due, place);
        audit.record(
                DistributionAction.STAGE_OPENED,
                "stage:" + stageId,
                chosen.region(),
                Map.of("decree", decreeId, "households", chosen.households(), "due", due.toString()));
        return jobs.submit(new JobRequest(
                OpeningJob.KIND,
                "opening:" + id,
                "job.distribution.open.title",
                chosen.region(),
                Map.of("opening", id.toString()),
                "/penyaluran/" + stageId));
    }

    /** Takes the office's own openings of a stage back, as long as nobody has marked anything. */
    @Transactional
    public int undo(UUID stageId) {
        int planned = planned(stageId).orElseThrow(() -> new NotFoundException("opening of stage " + stageId));
        int deleted = jdbc.sql(FORGET).params(mine(stageId)).update();
        if (deleted != planned) {
            throw new RuleViolationException("distribution.undo.late");
        }
        jdbc.sql("DELETE FROM distribution.opening " + MINE)
                .params(mine(stageId))
                .update();
        audit.record(
                DistributionAction.STAGE_OPENING_UNDONE,
                "stage:" + stageId,
                user.region().digits(),
                Map.of("deliveries", deleted));
        return deleted;
    }

    /** Whether the office opened this stage itself and nobody has marked anything. */
    @Transactional(readOnly = true)
    public boolean undoable(StageLine stage) {
        return stage.counts().open() == stage.counts().planned()
                && planned(stage.stageId()).isPresent();
    }

    private Optional<Integer> planned(UUID stageId) {
        return jdbc.sql("SELECT sum(planned) FROM distribution.opening " + MINE + " HAVING count(*) > 0")
                .params(mine(stageId))
                .query(Integer.class)
                .optional();
    }

    private Map<String, ?> mine(UUID stageId) {
        return Map.of("stage", stageId, "region", user.get().region().digits());
    }

    private void insert(UUID id, OpenableStage chosen, LocalDate due, String place) {
        int opened = jdbc.sql("""
                INSERT INTO distribution.opening (id, kab, stage_id, period_id, decree_id, region, amount, due, place, opened_by)
                SELECT :id, d.kab, :stage, d.period_id, d.id, d.region, :amount, :due, :place, :by
                FROM allocation.pub_decree d WHERE d.id = :decree
                ON CONFLICT (stage_id, decree_id) DO NOTHING
                """)
                .param("id", id)
                .param("stage", chosen.stageId())
                .param("decree", chosen.decreeId())
                .param("amount", chosen.amount())
                .param("due", due)
                .param("place", place.strip())
                .param("by", user.get().username())
                .update();
        if (opened == 0) {
            throw new RuleViolationException("distribution.open.twice", chosen.stageName());
        }
    }
}
