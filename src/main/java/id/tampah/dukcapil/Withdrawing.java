package id.tampah.dukcapil;

import id.tampah.registry.ClaimsWithdrawn;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets what was asked about a withdrawn list, in the transaction of the person who withdraws it. */
@Component
@RequiredArgsConstructor
class Withdrawing {

    /** What was decided on a proposal or about a person without NIK stays; what was open has nothing to decide any more. */
    private static final List<String> FORGET = List.of(
            "DELETE FROM dukcapil.verdict WHERE list_id = :list",
            "DELETE FROM dukcapil.proposal WHERE list_id = :list AND state = 'OPEN'",
            "DELETE FROM dukcapil.without_nik WHERE list_id = :list AND state = 'OPEN'");

    private final JdbcClient jdbc;

    @EventListener
    void on(ClaimsWithdrawn event) {
        FORGET.forEach(
                statement -> jdbc.sql(statement).param("list", event.listId()).update());
    }
}
