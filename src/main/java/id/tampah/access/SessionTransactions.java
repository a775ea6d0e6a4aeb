package id.tampah.access;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DelegatingDataSource;
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

    /** The same pool under another name: what is bound to a transaction is known by its data source. */
    @Bean(defaultCandidate = false)
    @SpringSessionDataSource
    static DataSource sessionDatabase(DataSource database) {
        return new DelegatingDataSource(database);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("springSessionTransactionOperations")
    static TransactionOperations springSessionTransactionOperations(@SpringSessionDataSource DataSource database) {
        TransactionTemplate apart = new TransactionTemplate(new JdbcTransactionManager(database));
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return apart;
    }
}
