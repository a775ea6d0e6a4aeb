package id.tampah.platform;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to start when the application's role owns a table: row-level security does not bind a table's owner. */
@Component
@DependsOn("flywayInitializer")
@RequiredArgsConstructor
class OwnerCheck implements InitializingBean {

    private final JdbcClient jdbc;

    @Override
    public void afterPropertiesSet() {
        List<String> owned = jdbc.sql("""
                SELECT schemaname || '.' || tablename FROM pg_tables
                WHERE pg_has_role(current_user, tableowner, 'MEMBER')
                  AND schemaname NOT IN ('pg_catalog', 'information_schema') LIMIT 3
                """).query(String.class).list();
        if (!owned.isEmpty()) {
            throw new IllegalStateException("""
                    The role of SPRING_DATASOURCE_USERNAME owns tables (%s), so row-level security would not bind it.
                    What to do: let SPRING_FLYWAY_USER be another role that owns them; see docs/runbook.md.""".formatted(String.join(", ", owned)));
        }
    }
}
