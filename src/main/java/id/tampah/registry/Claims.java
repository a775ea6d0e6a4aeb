package id.tampah.registry;

import id.tampah.job.JobDatabase;
import java.sql.Timestamp;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The verbs on claims in bulk. Each runs inside a job's batch ({@code JobContext.batch}), joins its transaction and tells
 * the next step by an event published in that transaction.
 */
@Service
@RequiredArgsConstructor
public class Claims {

    /** Columns a stage table must have to be recorded from, in this order. */
    public static final String STAGED_COLUMNS =
            "kab, line, region, nik_mac, kk_mac, identity, name, name_key, birth_date, sex, address, desil";

    /** From so many rows on, what comes next needs fresh statistics to be planned well. */
    private static final int MANY = 5_000;

    /** What statements join and filter by; sampling the sealed and the written columns, too, takes twice as long. */
    private static final String ANALYZED =
            "registry.claim (kab, id, list_id, line, source, kind, program_code, period_id,"
                    + " region, nik_mac, kk_mac, state, verdict, household_id)";

    private final JobDatabase database;
    private final Replacements replacements;
    private final ApplicationEventPublisher events;

    /**
     * Records the rows of a stage table (a temporary table of the running transaction with {@link #STAGED_COLUMNS}) as
     * claims of one list; a long list comes in portions.
     */
    public int record(ClaimBatch batch, String stageTable) {
        JobDatabase.requireName(stageTable);
        return database.jdbc()
                .sql("""
                INSERT INTO registry.claim (id, list_id, source, kind, program_code, period_id, received_at, %1$s)
                SELECT nextval('registry.claim_id'), :list, :source, :kind, :program, :period, :received, %1$s
                FROM %2$s
                """.formatted(STAGED_COLUMNS, stageTable))
                .param("list", batch.listId())
                .param("source", batch.source())
                .param("kind", batch.kind())
                .param("program", batch.programCode())
                .param("period", batch.periodId())
                .param("received", Timestamp.from(batch.receivedAt()))
                .update();
    }

    /** Says that all claims of a list are recorded. */
    public void recorded(ClaimBatch batch, int claims) {
        analyzeAfter(claims, ANALYZED);
        events.publishEvent(new ClaimsRecorded(batch.listId(), batch.region(), claims));
    }

    /**
     * Takes over Dukcapil's answers of a list from a temporary table with the columns {@code kab, id, verdict, kk_mac,
     * name_key} (KK and name as the register knows them, or null) and says that every recorded claim is matched.
     */
    public int matched(UUID listId, String region, String verdictTable) {
        JobDatabase.requireName(verdictTable);
        int claims = database.jdbc()
                .sql("""
                UPDATE registry.claim c SET state = 'MATCHED', verdict = v.verdict, register_kk_mac = v.kk_mac,
                       register_name_key = v.name_key
                FROM %s v WHERE c.kab = v.kab AND c.id = v.id AND c.list_id = :list AND c.state = 'RECORDED'
                """.formatted(verdictTable))
                .param("list", listId)
                .update();
        noteOtherCards(verdictTable);
        events.publishEvent(new ClaimsMatched(listId, region));
        return claims;
    }

    /** Makes claims findable by the register's KK where the list's is another one. */
    private void noteOtherCards(String verdictTable) {
        database.jdbc().sql("""
                INSERT INTO registry.register_kk (kk_mac, kab, claim_id)
                SELECT v.kk_mac, v.kab, v.id FROM %s v JOIN registry.claim c ON c.kab = v.kab AND c.id = v.id
                WHERE v.kk_mac IS NOT NULL AND v.kk_mac IS DISTINCT FROM c.kk_mac
                ON CONFLICT DO NOTHING
                """.formatted(verdictTable)).update();
    }

    /**
     * Takes over newer answers of Dukcapil for claims that were matched before, from a table as {@link #matched} takes it.
     * Their states and households stay: what was decided on the old answer is for a person to look at.
     */
    public int matchedAgain(String region, String verdictTable) {
        JobDatabase.requireName(verdictTable);
        noteOtherCards(verdictTable);
        int changed = database.jdbc().sql("""
                UPDATE registry.claim c SET verdict = v.verdict, register_kk_mac = v.kk_mac, register_name_key = v.name_key
                FROM %s v WHERE c.kab = v.kab AND c.id = v.id AND c.state NOT IN ('RECORDED', 'WITHDRAWN')
                  AND (c.verdict, c.register_kk_mac, c.register_name_key)
                      IS DISTINCT FROM (v.verdict, v.kk_mac, v.name_key)
                """.formatted(verdictTable)).update();
        if (changed > 0) {
            events.publishEvent(new ClaimsMatchedAgain(region, changed));
        }
        return changed;
    }

    /** Wishes that claims of a temporary table with {@code kab, id} are checked once more before something rests on them. */
    public void recheck(String subject, String region, String claimTable) {
        JobDatabase.requireName(claimTable);
        events.publishEvent(new RecheckWished(subject, region, claimTable));
    }

    /**
     * Gives every matched claim of a list its household and settles it. Claims that were held before get their household too,
     * so that they keep their place; those that turn out to stand in a case are held afterwards, in the same batch.
     * Whoever calls has made sure that no other list is settled at the same time.
     */
    public void settle(UUID listId) {
        int households = RegistrySql.makeHouseholds(database.jdbc(), listId);
        analyzeAfter(households, "registry.household (id, kab, region, key_mac)");
        RegistrySql.makePersons(database.jdbc(), listId);
        int settled = RegistrySql.settle(database.jdbc(), listId);
        analyzeAfter(settled, ANALYZED + ", registry.person (id, kab, region, household_id, nik_mac, name_key)");
    }

    /** Says that the claims of a list are settled and what stands in a case is held. */
    public void resolved(UUID listId, String region) {
        events.publishEvent(new ClaimsResolved(listId, region));
    }

    /** A planner that believes no claim has a household reads them all to find one. */
    private void analyzeAfter(int rows, String tables) {
        if (rows >= MANY) {
            database.jdbc().sql("ANALYZE " + tables).update();
        }
    }

    /** Holds claims that stand in an open duplicate case, of any list: a temporary table with {@code kab, id} names them. */
    public int hold(String claimTable) {
        return move(claimTable, "state = 'HELD', reason = NULL", "c.state IN ('MATCHED', 'RESOLVED')");
    }

    /** Lets held claims go on that stand in no open case any more. */
    public int release(String claimTable) {
        String settled = "state = CASE WHEN c.household_id IS NULL THEN 'MATCHED' ELSE 'RESOLVED' END";
        return move(claimTable, settled, "c.state = 'HELD'");
    }

    /** Takes dropped claims back: what they were dropped for is gone. */
    public int revive(String claimTable) {
        return move(
                claimTable, "state = 'RESOLVED', reason = NULL", "c.state = 'DROPPED' AND c.household_id IS NOT NULL");
    }

    private int move(String claimTable, String change, String from) {
        JobDatabase.requireName(claimTable);
        return database.jdbc()
                .sql("UPDATE registry.claim c SET %s FROM %s t WHERE c.kab = t.kab AND c.id = t.id AND %s"
                        .formatted(change, claimTable, from))
                .update();
    }

    /**
     * Takes back all claims of a list; the caller has made sure that nothing was decided on it. What the list had replaced
     * counts again.
     */
    public int withdraw(JdbcClient jdbc, UUID listId, String region) {
        int claims = jdbc.sql("""
                UPDATE registry.claim SET state = 'WITHDRAWN', reason = 'LIST_WITHDRAWN'
                WHERE list_id = :list AND state <> 'WITHDRAWN'
                """).param("list", listId).update();
        events.publishEvent(new ClaimsWithdrawn(listId, region));
        replacements.restore(jdbc, listId, region);
        return claims;
    }
}
