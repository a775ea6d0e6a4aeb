package id.tampah.platform;

import id.tampah.platform.postgres.LocalPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Starts PostgreSQL in {@code data/} when no {@code spring.datasource.url} is given, and hands its addresses, passwords
 * and keys to the application. With an address, nothing embedded starts.
 */
public class EmbeddedDatabase implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment environment = event.getEnvironment();
        if (!environment.containsProperty("spring.datasource.url")) {
            LocalPostgres postgres = start(Path.of(environment.getProperty("tampah.data", "data")));
            environment.getPropertySources().addLast(new MapPropertySource("embedded database", settings(postgres)));
        }
    }

    private static LocalPostgres start(Path folder) {
        try {
            return LocalPostgres.start(folder);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("""
                    PostgreSQL could not be started in the folder "%s".
                    What to do: see whether another Tampah runs on that folder; as root in a container without user \
                    namespaces, start it as an ordinary user; or give SPRING_DATASOURCE_URL of a server of your own.""".formatted(folder.toAbsolutePath()), e);
        }
    }

    static Map<String, Object> settings(LocalPostgres postgres) {
        return Map.ofEntries(
                Map.entry("spring.datasource.url", postgres.url("tampah")),
                Map.entry("spring.datasource.username", "tampah_app"),
                Map.entry("spring.datasource.password", postgres.secret("app")),
                Map.entry("spring.flyway.user", "tampah_owner"),
                Map.entry("spring.flyway.password", postgres.secret("owner")),
                Map.entry("tampah.job.username", "tampah_job"),
                Map.entry("tampah.job.password", postgres.secret("job")),
                Map.entry("tampah.keys.seal", postgres.secret("keys.seal")),
                Map.entry("tampah.keys.mac", postgres.secret("keys.mac")),
                Map.entry("tampah.keys.audit", postgres.secret("keys.audit")),
                Map.entry("tampah.demo", "true"));
    }
}
