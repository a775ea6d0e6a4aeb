package id.tampah.intake;

import id.tampah.access.CurrentUser;
import id.tampah.access.Role;
import id.tampah.job.Waiting;
import id.tampah.job.WaitingItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists that wait for whoever may mend and send them again, and people entered one by one who wait to be sent. */
@Component
@RequiredArgsConstructor
class IntakeWaiting implements Waiting {

    private static final Set<Role> MENDERS =
            Set.of(Role.DINSOS_PROVINSI, Role.DINSOS_KOTA, Role.OPERATOR_DESA, Role.DUKCAPIL);

    private static final String COUNTS = """
            SELECT count(*) FILTER (WHERE held > 0 AND state NOT IN ('REFUSED', 'FAILED') AND NOT EXISTS (
                       SELECT FROM intake.list f WHERE f.follows = l.id
                       AND f.state NOT IN ('REFUSED', 'FAILED', 'CANCELLED', 'WITHDRAWN'))) AS held,
                   count(*) FILTER (WHERE state IN ('REFUSED', 'FAILED')) AS refused,
                   count(*) FILTER (WHERE state = 'PREVIEW') AS preview,
                   (SELECT count(*) FROM intake.entry WHERE list_id IS NULL) AS entries
            FROM intake.list l
            WHERE state <> 'WITHDRAWN' AND (:register = (source_kind = 'REGISTER') OR :both)
            """;

    private record Counts(long held, long refused, long preview, long entries) {}

    private final JdbcClient jdbc;
    private final CurrentUser user;

    @Override
    public List<WaitingItem> waiting() {
        Role role = user.role();
        if (!MENDERS.contains(role)) {
            return List.of();
        }
        Counts counts = jdbc.sql(COUNTS)
                .param("register", role == Role.DUKCAPIL)
                .param("both", role != Role.DUKCAPIL && role != Role.OPERATOR_DESA)
                .query(Counts.class)
                .single();
        List<WaitingItem> items = new ArrayList<>();
        if (counts.refused > 0) {
            items.add(new WaitingItem("daftar", "intake.waiting.refused", counts.refused, "/daftar?status=PERLU"));
        }
        if (counts.preview > 0) {
            items.add(new WaitingItem("daftar", "intake.waiting.preview", counts.preview, "/daftar?status=PERLU"));
        }
        if (counts.held > 0) {
            items.add(new WaitingItem("daftar", "intake.waiting.held", counts.held, "/daftar?status=PERLU"));
        }
        if (counts.entries > 0 && role != Role.DUKCAPIL) {
            items.add(new WaitingItem("daftar", "intake.waiting.entries", counts.entries, "/daftar/posko"));
        }
        return items;
    }
}
