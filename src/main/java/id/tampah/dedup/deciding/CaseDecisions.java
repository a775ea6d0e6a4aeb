package id.tampah.dedup.deciding;

import id.tampah.registry.ListDecisions;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A list stays once a person decided a case in which it has a side: others may have lost their place to it. */
@Component
@RequiredArgsConstructor
class CaseDecisions implements ListDecisions {

    private final JdbcClient jdbc;

    @Override
    public long decidedOn(UUID listId) {
        return jdbc.sql("""
                SELECT count(DISTINCT d.id) FROM dedup.duplicate_case d JOIN dedup.case_side s ON s.case_id = d.id
                WHERE d.state = 'DECIDED' AND d.outcome <> 'CLOSED_ITSELF' AND s.list_id = :list
                """).param("list", listId).query(Long.class).single();
    }

    @Override
    public void strikeDecided(JdbcClient batch, String claimTable) {
        DecisionLock.take(batch);
        batch.sql("""
                DELETE FROM %s t USING dedup.duplicate_case d JOIN dedup.case_side s ON s.case_id = d.id
                WHERE d.state = 'DECIDED' AND d.outcome <> 'CLOSED_ITSELF' AND s.kab = t.kab AND s.claim_id = t.id
                """.formatted(claimTable)).update();
    }
}
