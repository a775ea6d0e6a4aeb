package id.tampah.platform.invariants;

import id.tampah.access.CurrentUser;
import id.tampah.audit.Actor;
import id.tampah.job.JobDatabase;
import id.tampah.job.JobRequest;
import id.tampah.job.Jobs;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The truths of the database and what their last check found; the broken ones come first. */
@Service
@RequiredArgsConstructor
class Invariants {

    private final Jobs jobs;
    private final JobDatabase database;
    private final JdbcClient jdbc;
    private final CurrentUser user;

    @Transactional(readOnly = true)
    public List<Invariant> all() {
        return jdbc.sql("SELECT name, broken, checked_at FROM platform.invariant ORDER BY broken = 0, name")
                .query(Invariant.class)
                .list();
    }

    /** Checks everything now, whatever the region of who asks: only counts come back. */
    @Transactional
    public UUID check() {
        return jobs.submit(request(user.region().digits()));
    }

    @Scheduled(cron = "0 41 1 * * *", zone = "Asia/Jakarta")
    void checkEveryNight() {
        ScopedValue.where(Actor.CURRENT, Actor.SYSTEM)
                .run(() -> database.inTransaction(batch -> jobs.submit(request(""))));
    }

    private static JobRequest request(String region) {
        return new JobRequest(
                CheckingInvariants.KIND,
                "invariants",
                "job.platform.invariants.title",
                region,
                Map.of(),
                "/jejak/kebenaran");
    }
}
