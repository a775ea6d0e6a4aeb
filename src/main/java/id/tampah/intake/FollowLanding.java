package id.tampah.intake;

import id.tampah.registry.ClaimBatch;
import id.tampah.registry.Claims;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Only rows that no version before had become claims; that shows when all have come. */
final class FollowLanding implements Landing {

    private final JdbcClient jdbc;
    private final StoredList list;
    private final UUID followed;
    private final Claims claims;
    private final ClaimBatch batch;

    FollowLanding(JdbcClient jdbc, StoredList list, UUID followed, Claims claims, ClaimBatch batch) {
        this.jdbc = jdbc;
        this.list = list;
        this.followed = followed;
        this.claims = claims;
        this.batch = batch;
        FollowSql.makeCollected(jdbc);
    }

    @Override
    public void take() {
        FollowSql.collect(jdbc);
    }

    @Override
    public void end() {
        claims.recorded(batch, claims.record(batch, FollowSql.fresh(jdbc, list, followed)));
    }
}
