package id.tampah.dukcapil;

import id.tampah.registry.ClaimsWithdrawn;
import lombok.RequiredArgsConstructor;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets the verdicts of a withdrawn list, in the transaction of the person who withdraws it. */
@Component
@RequiredArgsConstructor
class Withdrawing {

    private final JdbcClient jdbc;

    @EventListener
    void on(ClaimsWithdrawn event) {
        jdbc.sql("DELETE FROM dukcapil.verdict WHERE list_id = :list")
                .param("list", event.listId())
                .update();
    }
}
