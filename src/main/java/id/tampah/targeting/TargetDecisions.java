package id.tampah.targeting;

import id.tampah.registry.ListDecisions;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A list cannot be withdrawn while households hold a place because of it. */
@Component
@RequiredArgsConstructor
class TargetDecisions implements ListDecisions {

    private final JdbcClient jdbc;

    @Override
    public long decidedOn(UUID listId) {
        return jdbc.sql("""
                SELECT count(*) FROM targeting.candidate t JOIN registry.pub_claim c ON c.kab = t.kab AND c.id = t.claim_id
                WHERE t.awarded AND c.list_id = :list
                """).param("list", listId).query(Long.class).single();
    }

    @Override
    public void strikeDecided(JdbcClient batch, String claimTable) {
        batch.sql("""
                DELETE FROM %s t USING targeting.candidate c WHERE c.awarded AND c.kab = t.kab AND c.claim_id = t.id
                """.formatted(claimTable)).update();
    }
}
