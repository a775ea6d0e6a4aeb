package id.tampah.dedup;

import id.tampah.registry.ClaimAwards;
import id.tampah.registry.ClaimRef;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;

/** Claims that a decree names, or that just got a place, as a later step would tell. */
@TestComponent
class Decreed implements ClaimAwards {

    final Set<Long> decreed = ConcurrentHashMap.newKeySet();
    final Set<Long> awardedNow = ConcurrentHashMap.newKeySet();

    @Override
    public boolean anyDecreed(List<ClaimRef> claims) {
        return any(claims, decreed);
    }

    @Override
    public boolean anyAwardedSince(List<ClaimRef> claims, Instant moment) {
        return any(claims, awardedNow);
    }

    private static boolean any(List<ClaimRef> claims, Collection<Long> ids) {
        return claims.stream().map(ClaimRef::id).anyMatch(ids::contains);
    }
}
