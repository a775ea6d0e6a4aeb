package id.tampah.testing;

import id.tampah.access.Account;
import id.tampah.access.Role;
import id.tampah.job.JobDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Acts as somebody, and waits for the jobs that follow. */
@TestComponent
public class Acting {

    private final JobDatabase database;

    Acting(JobDatabase database) {
        this.database = database;
    }

    public static Account account(Role role, String region) {
        String username = role.name().toLowerCase() + "." + region;
        UUID id = UUID.nameUUIDFromBytes(username.getBytes());
        return new Account(id, username, username, "", role, region, false);
    }

    /** For MockMvc: {@code mvc.get().uri("/daftar").with(acting(Role.DINSOS_KOTA, "3271"))}; add {@code csrf()} to posts. */
    public static RequestPostProcessor acting(Role role, String region) {
        return SecurityMockMvcRequestPostProcessors.user(account(role, region));
    }

    /** Calls a service as that role inside that region. */
    public static <T> T as(Role role, String region, Callable<T> work) {
        Account account = account(role, region);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** Waits until no run about the subject is waiting or running; at most five minutes. */
    public void untilDone(String subject) {
        Instant end = Instant.now().plus(Duration.ofMinutes(5));
        while (live(subject) > 0) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("jobs of " + subject + " did not end");
            }
            pause();
        }
    }

    private long live(String subject) {
        return database.jdbc()
                .sql("SELECT count(*) FROM job.run WHERE subject = :subject AND state IN ('WAITING', 'RUNNING')")
                .param("subject", subject)
                .query(Long.class)
                .single();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
