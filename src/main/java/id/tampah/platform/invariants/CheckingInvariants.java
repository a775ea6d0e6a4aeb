package id.tampah.platform.invariants;

import id.tampah.job.JobContext;
import id.tampah.job.JobHandler;
import lombok.extern.slf4j.Slf4j;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts, for every {@code inv_} view, the rows it returns; a view that is gone is forgotten. */
@Slf4j
@Component
class CheckingInvariants implements JobHandler {

    static final String KIND = "platform.invariants";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) {
        int broken = job.batch(CheckingInvariants::check);
        if (broken > 0) {
            log.error("{} invariants are broken", broken);
        }
    }

    private static int check(JdbcClient jdbc) {
        jdbc.sql("DELETE FROM platform.invariant").update();
        jdbc.sql("INSERT INTO platform.invariant (name, broken) SELECT name, broken FROM platform.check_invariants()")
                .update();
        return jdbc.sql("SELECT count(*) FROM platform.invariant WHERE broken > 0")
                .query(Integer.class)
                .single();
    }
}
