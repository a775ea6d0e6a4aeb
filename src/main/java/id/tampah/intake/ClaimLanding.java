package id.tampah.intake;

import id.tampah.registry.ClaimBatch;
import id.tampah.registry.Claims;
import lombok.RequiredArgsConstructor;

/** Accepted rows become claims. */
@RequiredArgsConstructor
final class ClaimLanding implements Landing {

    private final Claims claims;
    private final ClaimBatch batch;
    private int recorded;

    @Override
    public void take() {
        recorded += claims.record(batch, ReadingSql.ACCEPTED);
    }

    @Override
    public void end() {
        claims.recorded(batch, recorded);
    }
}
