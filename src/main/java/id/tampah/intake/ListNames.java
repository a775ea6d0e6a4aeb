package id.tampah.intake;

import id.tampah.job.SubjectNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A list is known by the name of its file. */
@Component
class ListNames extends SubjectNames {

    ListNames(JdbcClient jdbc) {
        super(jdbc, "list", "SELECT id, filename AS name FROM intake.list");
    }
}
