package id.tampah.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * Every page notes when its reader was last seen. It does not wait until that is on the disk, which takes as long as the page
 * itself: after a crash, whoever signed in within the last second signs in again. Signing out does wait.
 */
@Configuration(proxyBeanMethods = false)
class LastSeen {

    private static final String NOTE = """
            UPDATE %TABLE_NAME% SET session_id = ?, last_access_time = ?, max_inactive_interval = ?, expiry_time = ?,
                   principal_name = ?
            WHERE primary_id = ? AND set_config('synchronous_commit', 'off', true) = 'off'
            """;

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> noteWithoutWaiting() {
        return sessions -> sessions.setUpdateSessionQuery(NOTE);
    }
}
