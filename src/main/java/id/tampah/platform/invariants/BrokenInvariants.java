package id.tampah.platform.invariants;

import id.tampah.access.CurrentUser;
import id.tampah.access.Role;
import id.tampah.job.Waiting;
import id.tampah.job.WaitingItem;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A truth that does not hold waits for who may look into it. */
@Component
@RequiredArgsConstructor
class BrokenInvariants implements Waiting {

    private static final Set<Role> WATCHERS = Set.of(Role.AUDITOR, Role.ADMIN);

    private final JdbcClient jdbc;
    private final CurrentUser user;

    @Override
    public List<WaitingItem> waiting() {
        return WATCHERS.contains(user.role()) ? broken() : List.of();
    }

    private List<WaitingItem> broken() {
        long count = jdbc.sql("SELECT count(*) FROM platform.invariant WHERE broken > 0")
                .query(Long.class)
                .single();
        return count == 0
                ? List.of()
                : List.of(new WaitingItem("jejak", "invariant.waiting", count, "/jejak/kebenaran"));
    }
}
