package id.tampah.access;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.jdbc.config.annotation.SpringSessionDataSource;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sessions are read and written in transactions of their own, which know no scope: the scope comes from the account in
 * the session, so asking for it while the session loads would never end. They have connections of their own, too, since a
 * session may be written in the middle of a page's transaction, once so much of a download is sent that it cannot be undone.
 */
@Configuration
class SessionTransactions {

    /** Few are enough, since each is held for one statement; a page that has its own never waits for a second one there. */
    @Bean(defaultCandidate = false)
    @SpringSessionDataSource
    static HikariDataSource sessionDatabase(
            @Value("${spring.datasource.url}") String url,
            @Value("${spring.datasource.username}") String username,
            @Value("${spring.datasource.password}") String password) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("session");
        pool.setJdbcUrl(url);
        pool.setUsername(username);
        pool.setPassword(password);
        pool.setMaximumPoolSize(4);
        pool.setMinimumIdle(1);
        return pool;
    }

    @Bean(defaultCandidate = false)
    @Qualifier("springSessionTransactionOperations")
    static TransactionOperations springSessionTransactionOperations(@SpringSessionDataSource DataSource database) {
        TransactionTemplate apart = new TransactionTemplate(new JdbcTransactionManager(database));
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return apart;
    }
}
