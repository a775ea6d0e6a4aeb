package id.tampah.allocation;

import id.tampah.registry.ClaimAwards;
import id.tampah.registry.ClaimRef;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells earlier steps which claims already hold a place. */
@Component
@RequiredArgsConstructor
class ClaimPlaces implements ClaimAwards {

    private static final String ANY = """
            SELECT EXISTS (SELECT FROM allocation.award a
                           JOIN registry.pub_settled s ON s.household_id = a.household_id AND s.claim_id = a.claim_id
                           JOIN unnest(:kabs, :ids) AS t (kab, id) ON t.kab = s.kab AND t.id = s.claim_id
                           WHERE a.state = 'AWARDED' AND %s)
            """;

    private final JdbcClient jdbc;

    @Override
    public boolean anyDecreed(List<ClaimRef> claims) {
        return any(claims, "a.decree_id IS NOT NULL").query(Boolean.class).single();
    }

    @Override
    public boolean anyAwardedSince(List<ClaimRef> claims, Instant moment) {
        return any(claims, "a.decided_at > :moment")
                .param("moment", Timestamp.from(moment))
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec any(List<ClaimRef> claims, String condition) {
        return jdbc.sql(ANY.formatted(condition))
                .param("kabs", claims.stream().map(ClaimRef::kab).toArray(String[]::new))
                .param("ids", claims.stream().map(ClaimRef::id).toArray(Long[]::new));
    }
}
