package id.tampah.access;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sessions are read and written in transactions of their own, which know no scope: the scope comes from the account in
 * the session, so asking for it while the session loads would never end.
 */
@Configuration
class SessionTransactions {

    @Bean(defaultCandidate = false)
    @Qualifier("springSessionTransactionOperations")
    static TransactionOperations springSessionTransactionOperations(DataSource database) {
        TransactionTemplate apart = new TransactionTemplate(new JdbcTransactionManager(database));
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return apart;
    }
}
