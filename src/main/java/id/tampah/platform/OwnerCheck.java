package id.tampah.platform;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to start when row-level security would not bind the application's role: it owns tables or may bypass it. */
@Component
@DependsOn("flywayInitializer")
@RequiredArgsConstructor
class OwnerCheck implements InitializingBean {

    private static final String WHAT_TO_DO =
            "Let SPRING_DATASOURCE_USERNAME be a role without BYPASSRLS that owns nothing,"
                    + " and SPRING_FLYWAY_USER another one that owns the tables; see docs/runbook.md.";

    private final JdbcClient jdbc;

    @Override
    public void afterPropertiesSet() {
        if (bypasses()) {
            throw new StartRefusedException(
                    "The role of SPRING_DATASOURCE_USERNAME may bypass row-level security.", WHAT_TO_DO);
        }
        List<String> owned = owned();
        if (!owned.isEmpty()) {
            throw new StartRefusedException(
                    "The role of SPRING_DATASOURCE_USERNAME owns tables (%s), so row-level security would not bind it."
                            .formatted(String.join(", ", owned)),
                    WHAT_TO_DO);
        }
    }

    private boolean bypasses() {
        return jdbc.sql("SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user")
                .query(Boolean.class)
                .single();
    }

    private List<String> owned() {
        return jdbc.sql("""
                SELECT schemaname || '.' || tablename FROM pg_tables
                WHERE pg_has_role(current_user, tableowner, 'MEMBER')
                  AND schemaname NOT IN ('pg_catalog', 'information_schema') LIMIT 3
                """).query(String.class).list();
    }
}
