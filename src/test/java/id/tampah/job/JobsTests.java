package id.tampah.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tampah.access.Role;
import id.tampah.testing.Acting;
import id.tampah.testing.TampahTest;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Everything here happens in transactions that roll back, so that no worker ever sees the runs. */
@TampahTest
class JobsTests {

    private static final String KAB = "9102";

    @Autowired
    private Jobs jobs;

    @Autowired
    private Cancelling cancelling;

    @Autowired
    private Retrying retrying;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private <T> T tried(Role role, Supplier<T> work) {
        return Acting.as(
                role,
                KAB,
                () -> transactions.execute(status -> {
                    status.setRollbackOnly();
                    return work.get();
                }));
    }

    private UUID submit(String kind) {
        return jobs.submit(new JobRequest(
                kind, "period:test:" + KAB, "job.allocation.run.title", KAB, Map.of(), "/penetapan/hasil/{run}"));
    }

    @Test
    void answersTheLiveTwinInsteadOfAnIdThatIsNowhere() {
        tried(Role.DINSOS_KOTA, () -> {
            UUID first = submit("allocation.run");
            assertThat(submit("allocation.run")).isEqualTo(first);
            assertThat(jobs.find(first).href()).isEqualTo("/penetapan/hasil/" + first);
            return first;
        });
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void letsOnlyTheSocialOfficesStopAnAllocation(Role role) {
        boolean office = role == Role.DINSOS_KOTA || role == Role.DINSOS_PROVINSI;
        assertThat(tried(role, () -> cancelling.may(jobs.find(submit("allocation.run")))))
                .isEqualTo(office);
    }

    @ParameterizedTest
    @CsvSource({"intake.read, OPERATOR_DESA", "dukcapil.match, DUKCAPIL", "distribution.open, DINSOS_KOTA"})
    void letsThoseStopARunWhoseWorkItIs(String kind, Role role) {
        assertThat(tried(role, () -> cancelling.may(jobs.find(submit(kind))))).isTrue();
    }

    @Test
    void refusesTheWishOfOthersAndTracesThatOfTheRightOne() {
        assertThatThrownBy(() -> tried(Role.DUKCAPIL, () -> {
                    cancelling.cancel(submit("allocation.run"));
                    return true;
                }))
                .isInstanceOf(AccessDeniedException.class);
        tried(Role.DINSOS_KOTA, () -> {
            UUID run = submit("allocation.run");
            cancelling.cancel(run);
            assertThat(jobs.find(run).cancelWish()).isTrue();
            assertThat(jdbc.sql("SELECT action FROM audit.entry WHERE subject = 'period:test:9102' AND region = '9102'")
                            .query(String.class)
                            .list())
                    .containsExactly("JOB_CANCELLED");
            return run;
        });
    }

    @ParameterizedTest
    @CsvSource({
        "dukcapil.match, DUKCAPIL, true",
        "dukcapil.match, OPERATOR_DESA, false",
        "intake.read, DINSOS_KOTA, false"
    })
    void letsThoseRepeatWhatFailedWhoseWorkItIsUnlessItWasTakenBack(String kind, Role role, boolean may) {
        assertThat(tried(role, () -> retrying.may(jobs.find(failed(kind))))).isEqualTo(may);
    }

    @Test
    void putsAFailedRunBackInTheQueueAndTracesIt() {
        tried(Role.DINSOS_KOTA, () -> {
            UUID run = failed("dukcapil.match");
            retrying.retry(run);
            assertThat(jobs.find(run).state()).isEqualTo(RunState.WAITING);
            assertThat(jdbc.sql("SELECT action FROM audit.entry WHERE subject = 'period:test:9102' AND region = '9102'")
                            .query(String.class)
                            .list())
                    .containsExactly("JOB_RETRIED");
            return run;
        });
    }

    @Test
    void leavesAFailedRunAloneThatANewerOneHasOvertaken() {
        tried(Role.DINSOS_KOTA, () -> {
            UUID run = failed("dukcapil.match");
            jdbc.sql("UPDATE job.run SET created_at = created_at - interval '1 minute' WHERE id = :id")
                    .param("id", run)
                    .update();
            submit("dukcapil.match");
            retrying.retry(run);
            assertThat(jobs.find(run).state()).isEqualTo(RunState.FAILED);
            return run;
        });
    }

    private UUID failed(String kind) {
        UUID run = submit(kind);
        jdbc.sql("UPDATE job.run SET state = 'FAILED', finished_at = now() WHERE id = :id")
                .param("id", run)
                .update();
        return run;
    }
}
