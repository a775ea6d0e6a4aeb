package id.tampah.program;

import id.tampah.job.SubjectNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What works on {@code period:<id>:<region>} is known by the name of the period. */
@Component
class PeriodNames extends SubjectNames {

    PeriodNames(JdbcClient jdbc) {
        super(jdbc, "period", "SELECT id, name FROM program.period");
    }
}
