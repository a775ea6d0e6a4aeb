package id.tampah.dukcapil;

import id.tampah.audit.Actor;
import id.tampah.audit.AuditTrail;
import id.tampah.job.JobDatabase;
import id.tampah.job.JobRequest;
import id.tampah.job.Jobs;
import id.tampah.shared.Ids;
import id.tampah.shared.RegionCode;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes snapshots of the population register. */
@Service
@RequiredArgsConstructor
public class Registers {

    /** Columns a stage table must have; {@code status} is HIDUP, MENINGGAL or PINDAH. */
    public static final String STAGED_COLUMNS =
            "kab, line, region, nik_mac, kk_mac, identity, name, name_key, birth_date, sex, status";

    private final JobDatabase database;
    private final Jobs jobs;
    private final AuditTrail audit;

    /** Begins a register that nobody asks yet, inside the running batch. */
    public UUID open(RegisterBatch batch) {
        UUID register = Ids.next();
        RegisterSql.insert(database.jdbc(), register, batch, actor());
        return register;
    }

    /** Adds the rows of a stage table, a temporary table of the running batch with {@link #STAGED_COLUMNS}. */
    public int add(UUID register, String stageTable) {
        JobDatabase.requireName(stageTable);
        return RegisterSql.add(database.jdbc(), register, stageTable);
    }

    /**
     * Puts a whole register in force. Registers of the same region, or of a part of it, are no longer asked; their residents
     * are deleted by the run that asks the claims again, so that this transaction stays short.
     */
    public void putInForce(UUID register, RegisterBatch batch, int residents) {
        JdbcClient jdbc = database.jdbc();
        RegisterSql.waitForMatching(jdbc);
        RegisterSql.retire(jdbc, batch.region());
        RegisterSql.putInForce(jdbc, register, residents);
        audit.record(
                jdbc,
                DukcapilAction.REGISTER_LOADED,
                "register:" + register,
                batch.region(),
                Map.of("list", batch.listId(), "dated", batch.dated(), "residents", residents));
        askAgain("register:" + register, batch.region());
    }

    /** Asks every claim of a region again because an officer wishes it. */
    @Transactional
    public void askAgain(RegionCode region) {
        audit.record(DukcapilAction.RECHECK_WISHED, "region:" + region.digits(), region.digits(), Map.of());
        askAgain("again:" + region.digits(), region.digits());
    }

    private void askAgain(String subject, String region) {
        jobs.submit(new JobRequest(
                AskAgain.KIND, subject, "job.dukcapil.again.title", region, Map.of("region", region), "/padan"));
    }

    private static String actor() {
        return (Actor.CURRENT.isBound() ? Actor.CURRENT.get() : Actor.SYSTEM).username();
    }
}
