package id.tampah.access;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lockout by delay: after five failures an account or address waits, twice as long each time, at most 15 minutes. */
@Component
@RequiredArgsConstructor
class SignInAttempts {

    private final JdbcClient jdbc;

    /** Seconds until the next try may be made; 0 when at once. */
    @Transactional(readOnly = true)
    public long secondsToWait(String username, String address) {
        return jdbc.sql("""
                SELECT coalesce(max(ceil(extract(epoch FROM blocked_until - now()))), 0)::bigint
                FROM access.sign_in_attempt WHERE key IN (:keys)
                """)
                .param("keys", keys(username, address))
                .query(Long.class)
                .single();
    }

    @Transactional
    public void failed(String username, String address) {
        for (String key : keys(username, address)) {
            jdbc.sql("""
                    INSERT INTO access.sign_in_attempt AS a (key, failures, blocked_until) VALUES (:key, 1, now())
                    ON CONFLICT (key) DO UPDATE SET failures = a.failures + 1, blocked_until = now()
                        + make_interval(secs => CASE WHEN a.failures < :free THEN 0
                                                ELSE least(900, power(2, least(a.failures - :free, 10))) END)
                    """)
                    .param("key", key)
                    .param("free", key.startsWith("a:") ? 20 : 4)
                    .update();
        }
    }

    @Transactional
    public void succeeded(String username, String address) {
        jdbc.sql("DELETE FROM access.sign_in_attempt WHERE key IN (:keys)")
                .param("keys", keys(username, address))
                .update();
    }

    /** A delay lasts a quarter of an hour at most; what is older says nothing any more. */
    @Scheduled(cron = "0 23 * * * *")
    @Transactional
    public void forgetOld() {
        jdbc.sql("DELETE FROM access.sign_in_attempt WHERE blocked_until < now() - interval '1 day'")
                .update();
    }

    private static List<String> keys(String username, String address) {
        return List.of("u:" + username, "a:" + address);
    }
}
