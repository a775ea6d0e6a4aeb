package id.tampah.registry;

import java.util.List;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Drops held claims by the decision of a person; bulk work uses {@link Claims}. */
@Service
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
public class HeldClaims {

    private final JdbcClient jdbc;

    /** Drops claims; each must be held and lie inside the caller's region. */
    public void drop(List<ClaimRef> claims, String reason) {
        int dropped = jdbc.sql("""
                UPDATE registry.claim c SET state = 'DROPPED', reason = :reason
                FROM unnest(:kabs, :ids) AS t (kab, id)
                WHERE c.kab = t.kab AND c.id = t.id AND c.state = 'HELD'
                """)
                .param("reason", reason)
                .param("kabs", column(claims, ClaimRef::kab, String[]::new))
                .param("ids", column(claims, ClaimRef::id, Long[]::new))
                .update();
        if (dropped != claims.size()) {
            throw new OptimisticLockingFailureException("a claim is no longer held, or lies outside the region");
        }
    }

    private static <T> T[] column(
            List<ClaimRef> claims, Function<ClaimRef, T> value, java.util.function.IntFunction<T[]> array) {
        return claims.stream().map(value).toArray(array);
    }
}
