package id.tampah.intake;

import id.tampah.dukcapil.WithoutNik;
import id.tampah.registry.ClaimBatch;
import id.tampah.registry.Claims;
import id.tampah.registry.Replacements;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Only rows that are new or otherwise than in the versions before become claims; that shows when all have come. */
@RequiredArgsConstructor
final class FollowLanding implements Landing {

    private final JdbcClient jdbc;
    private final UUID followed;
    private final Claims claims;
    private final Replacements replacements;
    private final ClaimBatch batch;
    private final WithoutNik withoutNik;

    @Override
    public void take() {
        FollowSql.collect(jdbc);
    }

    @Override
    public void end() {
        replacements.replace(batch, FollowSql.compare(jdbc, followed));
        int recorded = claims.record(batch, FollowSql.keep(jdbc, batch.listId()));
        replacements.describe(batch.listId());
        withoutNik.found(FollowSql.before(jdbc, followed), batch);
        claims.recorded(batch, recorded);
    }
}
