package id.tampah.registry;

import java.util.List;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The verbs on held claims by which one decision of a person takes effect; bulk work uses {@link Claims}. */
@Service
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
public class HeldClaims {

    private final JdbcClient jdbc;

    /** Lets claims go on, also those that lie outside the caller's region: being kept harms nobody. */
    public void keep(List<ClaimRef> claims) {
        move("SELECT registry.free_claims(:kabs, :ids)", claims);
    }

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

    /** Holds claims again whose decision was taken back. */
    public void holdAgain(List<ClaimRef> claims) {
        move("SELECT registry.hold_claims(:kabs, :ids)", claims);
    }

    private void move(String statement, List<ClaimRef> claims) {
        jdbc.sql(statement)
                .param("kabs", column(claims, ClaimRef::kab, String[]::new))
                .param("ids", column(claims, ClaimRef::id, Long[]::new))
                .query(Long.class)
                .single();
    }

    private static <T> T[] column(
            List<ClaimRef> claims, Function<ClaimRef, T> value, java.util.function.IntFunction<T[]> array) {
        return claims.stream().map(value).toArray(array);
    }
}
