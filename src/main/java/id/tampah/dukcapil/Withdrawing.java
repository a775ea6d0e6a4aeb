package id.tampah.dukcapil;

import id.tampah.job.JobDatabase;
import id.tampah.registry.ClaimsReplaced;
import id.tampah.registry.ClaimsWithdrawn;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Forgets what was asked about a withdrawn list, in the transaction of the person who withdraws it, and about claims that a
 * corrected list replaces, in the batch that reads it.
 */
@Component
@RequiredArgsConstructor
class Withdrawing {

    /** What was decided on a proposal or about a person without NIK stays; what was open has nothing to decide any more. */
    private static final List<String> FORGET = List.of(
            "DELETE FROM dukcapil.verdict WHERE list_id = :list",
            "DELETE FROM dukcapil.proposal WHERE list_id = :list AND state = 'OPEN'",
            "DELETE FROM dukcapil.without_nik WHERE list_id = :list AND state = 'OPEN'");

    private static final List<String> FORGET_CLAIMS = List.of(
            "DELETE FROM dukcapil.verdict v USING %s t WHERE v.kab = t.kab AND v.claim_id = t.id",
            "DELETE FROM dukcapil.proposal p USING %s t WHERE p.kab = t.kab AND p.claim_id = t.id AND p.state = 'OPEN'");

    private final JdbcClient jdbc;
    private final JobDatabase database;

    @EventListener
    void on(ClaimsWithdrawn event) {
        FORGET.forEach(
                statement -> jdbc.sql(statement).param("list", event.listId()).update());
    }

    @EventListener
    void on(ClaimsReplaced event) {
        FORGET_CLAIMS.forEach(statement ->
                database.jdbc().sql(statement.formatted(event.claimTable())).update());
    }
}
