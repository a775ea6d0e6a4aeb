package id.tampah.demo;

import id.tampah.job.Jobs;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes each step of the demo once: the deed and its mark are one transaction, so a killed load goes on at the next start. */
@Component
@RequiredArgsConstructor
class DemoSteps {

    private final As as;
    private final Jobs jobs;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    /** Does the deed unless it is done, and waits for the work that follows from it. */
    void once(String name, String who, Runnable deed) {
        as.person(who, () -> transactions.execute(status -> take(name, deed)));
        while (as.person("admin", jobs::running) > 0) {
            pause();
        }
    }

    private boolean take(String name, Runnable deed) {
        boolean first = jdbc.sql("INSERT INTO demo.step (name) VALUES (:name) ON CONFLICT DO NOTHING")
                        .param("name", name)
                        .update()
                == 1;
        if (first) {
            deed.run();
        }
        return first;
    }

    boolean done(String name) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM demo.step WHERE name = :name)")
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the demo was interrupted", e);
        }
    }
}
