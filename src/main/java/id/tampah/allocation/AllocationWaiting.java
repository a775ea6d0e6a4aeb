package id.tampah.allocation;

import id.tampah.access.CurrentUser;
import id.tampah.access.Role;
import id.tampah.job.Waiting;
import id.tampah.job.WaitingItem;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits in the room of quotas: a signature for the leader, candidates without a run for the social office. */
@Component
@RequiredArgsConstructor
class AllocationWaiting implements Waiting {

    private static final String UNSIGNED =
            "SELECT count(*) FROM allocation.run WHERE state = 'READY' AND awarded > 0 AND region = :region";

    private static final String RETURNED =
            "SELECT count(*) FROM allocation.run WHERE state IN ('RETURNED', 'STOPPED') AND region = :region";

    private static final String WITHOUT_RUN = """
            SELECT count(*) FROM targeting.pub_build b WHERE b.candidates > 0 AND b.region LIKE :region || '%'
              AND NOT EXISTS (SELECT FROM allocation.run r WHERE r.period_id = b.period_id
                              AND b.region LIKE r.region || '%' AND r.started_at > b.built_at)
              AND NOT EXISTS (SELECT FROM targeting.pub_build n WHERE n.period_id = b.period_id
                              AND n.region = b.region AND n.built_at > b.built_at)
            """;

    private static final String QUEUE =
            "SELECT count(*) FROM allocation.award WHERE state = 'WAITLISTED' AND region LIKE :region || '%'";

    private final JdbcClient jdbc;
    private final CurrentUser user;

    @Override
    public List<WaitingItem> waiting() {
        Role role = user.role();
        if (role == Role.PIMPINAN) {
            return List.of(item("allocation.waiting.sign", UNSIGNED, "/penetapan"));
        }
        return role == Role.DINSOS_KOTA || role == Role.DINSOS_PROVINSI
                ? List.of(
                        item("allocation.waiting.returned", RETURNED, "/penetapan"),
                        item("allocation.waiting.run", WITHOUT_RUN, "/kuota"),
                        item("allocation.waiting.queue", QUEUE, "/penetapan"))
                : List.of();
    }

    private WaitingItem item(String message, String count, String href) {
        long waiting = jdbc.sql(count)
                .param("region", user.region().digits())
                .query(Long.class)
                .single();
        return new WaitingItem("kuota", message, waiting, href);
    }
}
