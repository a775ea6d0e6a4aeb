package id.tampah.registry;

import id.tampah.job.JobDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Lets rows of a corrected file take the place of claims: the old one is withdrawn and stays readable, the new row is a claim
 * of the new list. Runs inside the batch that reads the list; taking that list back brings the old claims back.
 */
@Service
@RequiredArgsConstructor
public class Replacements {

    private static final String CORRECTED_BY_HAND =
            "DELETE FROM %s t USING registry.correction k WHERE k.kab = t.kab AND k.claim_id = t.id";

    private static final String TAKE_BACK = """
            WITH gone AS (
                UPDATE registry.claim c SET state = 'WITHDRAWN', reason = 'REPLACED' FROM %s t
                WHERE c.kab = t.kab AND c.id = t.id AND c.state <> 'WITHDRAWN'
                RETURNING c.kab, c.id, c.region, t.line)
            INSERT INTO registry.replacement (kab, claim_id, by_list, by_line, region)
            SELECT kab, id, :list, line, region FROM gone
            """;

    private static final String RESTORE = """
            UPDATE registry.claim c SET state = 'RECORDED', reason = NULL FROM registry.replacement r
            WHERE r.by_list = :list AND c.kab = r.kab AND c.id = r.claim_id AND c.reason = 'REPLACED'
            RETURNING c.list_id
            """;

    private static final String NEWER_WORD = """
            FROM registry.replacement r JOIN registry.claim o ON o.kab = r.kab AND o.id = r.claim_id
            JOIN registry.claim n ON n.list_id = r.by_list AND n.line = r.by_line
            WHERE r.by_list = :list AND
            """;

    private static final String DESCRIBE_PERSON = """
            UPDATE registry.person p SET kab = n.kab, region = n.region, identity = n.identity, name = n.name,
                   name_key = n.name_key, birth_date = n.birth_date, sex = n.sex, version = p.version + 1
            """ + NEWER_WORD + """
            p.nik_mac = n.nik_mac AND (p.nik_mac, p.name_key, p.birth_date, p.sex, p.region)
                IS NOT DISTINCT FROM (o.nik_mac, o.name_key, o.birth_date, o.sex, o.region)
            """;

    private static final String DESCRIBE_HOUSEHOLD = """
            UPDATE registry.household h SET kab = n.kab, region = n.region, version = h.version + 1,
                   head_name = CASE h.head_name WHEN o.name THEN n.name ELSE h.head_name END
            """ + NEWER_WORD + """
            h.id = o.household_id AND h.region = o.region AND (n.region, n.name) IS DISTINCT FROM (o.region, o.name)
                AND coalesce(n.kk_mac, n.nik_mac) = coalesce(o.kk_mac, o.nik_mac)
            """;

    private final JobDatabase database;
    private final List<ListDecisions> decisions;
    private final ApplicationEventPublisher events;

    /**
     * Withdraws the claims of a temporary table with {@code kab, id, line}, where {@code line} is the row of the batch's list
     * that takes the place. Claims on which a decision rests are struck from the table and stay.
     */
    public int replace(ClaimBatch batch, String claimTable) {
        JobDatabase.requireName(claimTable);
        JdbcClient jdbc = database.jdbc();
        decisions.forEach(each -> each.strikeDecided(jdbc, claimTable));
        jdbc.sql(CORRECTED_BY_HAND.formatted(claimTable)).update();
        int replaced = jdbc.sql(TAKE_BACK.formatted(claimTable))
                .param("list", batch.listId())
                .update();
        if (replaced > 0) {
            events.publishEvent(new ClaimsReplaced(batch.listId(), batch.region(), claimTable));
        }
        return replaced;
    }

    /** People and households that stand there as a replaced claim described them are described as the new one does. */
    public void describe(UUID list) {
        database.jdbc().sql(DESCRIBE_PERSON).param("list", list).update();
        database.jdbc().sql(DESCRIBE_HOUSEHOLD).param("list", list).update();
    }

    /** Brings back what a withdrawn list had replaced: those claims go the whole way again. */
    void restore(JdbcClient jdbc, UUID list, String region) {
        Map<UUID, Long> back = jdbc.sql(RESTORE).param("list", list).query(UUID.class).list().stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        back.forEach((each, claims) -> events.publishEvent(new ClaimsRecorded(each, region, claims.intValue())));
    }
}
