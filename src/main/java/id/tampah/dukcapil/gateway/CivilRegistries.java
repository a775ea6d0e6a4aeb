package id.tampah.dukcapil.gateway;

import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks each claim the way its regency chose, inside the running batch; the answers are left in {@link Asking#ANSWERS}. */
@Component
@RequiredArgsConstructor
public class CivilRegistries {

    private final List<CivilRegistry> registries;

    /** The claims of a list that have no answer yet. */
    public int askNew(JdbcClient batch, UUID list) {
        return ask(Asking.ofList(batch, list, "c.state = 'RECORDED'"));
    }

    /** The claims of a list that were asked before. */
    public int askAgain(JdbcClient batch, UUID list) {
        return ask(Asking.ofList(batch, list, "c.state NOT IN ('RECORDED', 'WITHDRAWN')"));
    }

    /** Those claims of a table with {@code kab, id} whose answer may be out of date. */
    public int askStale(JdbcClient batch, String claimTable) {
        return ask(Asking.stale(batch, claimTable));
    }

    private int ask(Asking asking) {
        registries.forEach(each -> each.ask(asking));
        asking.keep();
        return asking.claims();
    }
}
