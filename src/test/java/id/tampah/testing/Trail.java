package id.tampah.testing;

import id.tampah.job.JobDatabase;
import org.springframework.boot.test.context.TestComponent;

/** Counts what the audit trail holds. */
@TestComponent
public class Trail {

    private final JobDatabase database;

    Trail(JobDatabase database) {
        this.database = database;
    }

    /** Entries of an action that the auditor of exactly this region sees. */
    public long count(String action, String region) {
        return database.jdbc()
                .sql("SELECT count(*) FROM audit.entry WHERE action = :action AND region = :region")
                .param("action", action)
                .param("region", region)
                .query(Long.class)
                .single();
    }
}
