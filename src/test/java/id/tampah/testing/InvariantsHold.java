package id.tampah.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.job.JobDatabase;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** After each test: no invariant view returns a row. */
public class InvariantsHold implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext context) {
        check(SpringExtension.getApplicationContext(context).getBean(JobDatabase.class));
    }

    public static void check(JobDatabase database) {
        JdbcClient jdbc = database.jdbc();
        List<String> views = jdbc.sql("""
                SELECT schemaname || '.' || viewname FROM pg_views WHERE viewname LIKE 'inv\\_%' ORDER BY 1
                """).query(String.class).list();
        for (String view : views) {
            assertThat(jdbc.sql("SELECT * FROM " + view + " LIMIT 5").query().listOfRows())
                    .as("invariant %s", view)
                    .isEmpty();
        }
    }
}
