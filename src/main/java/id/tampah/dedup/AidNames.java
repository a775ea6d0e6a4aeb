package id.tampah.dedup;

import id.tampah.registry.ClaimAid;
import id.tampah.registry.ClaimAids;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names programme and period of claims, which this module compares anyway. */
@Component
@RequiredArgsConstructor
class AidNames implements ClaimAids {

    private final JdbcClient jdbc;

    @Override
    public List<ClaimAid> of(UUID householdId) {
        return jdbc.sql("""
                SELECT c.id AS claim_id, g.name AS programme, p.name AS period, coalesce(g.amount, 0) AS amount
                FROM registry.pub_settled s JOIN registry.pub_claim c ON c.kab = s.kab AND c.id = s.claim_id
                LEFT JOIN program.pub_period p ON p.id = c.period_id
                JOIN program.pub_program g ON g.code = coalesce(p.program_code, c.program_code)
                WHERE s.household_id = :household
                """)
                .param("household", householdId)
                .query(ClaimAid.class)
                .list();
    }
}
