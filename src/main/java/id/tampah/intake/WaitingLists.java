package id.tampah.intake;

import id.tampah.job.JobDatabase;
import id.tampah.job.JobRequest;
import id.tampah.job.Jobs;
import id.tampah.shared.NotFoundException;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lists that wait for their sender's word before they are read, and the start of a reading. */
@Component
@RequiredArgsConstructor
class WaitingLists {

    private static final String[] PARTS = {"chosen_mapping", "file_piece"};

    private final ListSql sql;
    private final UploadRights rights;
    private final Jobs jobs;
    private final JdbcClient jdbc;
    private final JobDatabase database;

    void requireOpen(ListState state) {
        if (state != ListState.PREVIEW && state != ListState.REFUSED) {
            throw new RuleViolationException("intake.columns.done");
        }
    }

    /** Locks a list whose columns may still be told by whoever asks. */
    void lock(UUID id) {
        WithdrawnList list = sql.lock(id).orElseThrow(() -> new NotFoundException("list " + id));
        requireOpen(list.state());
        rights.require(list.sourceKind(), new RegionCode(list.region()));
    }

    void start(UUID id, String region) {
        jdbc.sql("""
                UPDATE intake.list SET state = 'UPLOADED', refusal = NULL, refusal_args = '{}', read_at = NULL WHERE id = :id
                """).param("id", id).update();
        submit(id, region);
    }

    void submit(UUID id, String region) {
        jobs.submit(new JobRequest(
                ReadingJob.KIND,
                Lists.subject(id),
                "job.intake.read.title",
                region,
                Map.of("list", id.toString()),
                "/daftar/" + id));
    }

    void forget(UUID id) {
        forget(jdbc, List.of(id));
    }

    private static void forget(JdbcClient jdbc, List<UUID> ids) {
        for (String part : PARTS) {
            jdbc.sql("DELETE FROM intake." + part + " WHERE list_id IN (:ids)")
                    .param("ids", ids)
                    .update();
        }
        jdbc.sql("DELETE FROM intake.list WHERE id IN (:ids)").param("ids", ids).update();
    }

    /** Files that nobody asks about for two days do not stay. */
    @Scheduled(cron = "0 29 * * * *")
    void forgetOld() {
        database.inTransaction(client -> {
            List<UUID> old = client.sql("""
                    SELECT id FROM intake.list WHERE state = 'PREVIEW' AND received_at < now() - interval '2 days'
                    FOR UPDATE SKIP LOCKED
                    """).query(UUID.class).list();
            if (!old.isEmpty()) {
                forget(client, old);
            }
            return old.size();
        });
    }
}
