package id.tampah.access;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Tells PostgreSQL at the start of every transaction which regions its rows may come from. Nobody signed in: nothing is
 * set, and row-level security shows no row.
 */
@Component
class ScopeOfTransaction implements TransactionExecutionListener {

    private final JdbcClient jdbc;
    private final CurrentUser user;

    ScopeOfTransaction(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null) {
            String scope = Scope.BOUND.isBound() ? Scope.BOUND.get() : ofUser();
            if (!scope.isEmpty()) {
                jdbc.sql("SELECT set_config('tampah.scope', :scope, true)")
                        .param("scope", scope)
                        .query(String.class)
                        .single();
            }
        }
    }

    private String ofUser() {
        return user.account().map(account -> user.region().scope()).orElse("");
    }
}
