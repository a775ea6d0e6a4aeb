package id.tampah.dukcapil.gateway;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
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
        return ask(Asking.ofNew(batch, list), Asking::keepFirst);
    }

    /** The claims of a list that were asked before. */
    public int askAgain(JdbcClient batch, UUID list) {
        return ask(Asking.ofList(batch, list, "c.state NOT IN ('RECORDED', 'WITHDRAWN')"), Asking::keep);
    }

    /** Those claims of a table with {@code kab, id} whose answer may be out of date. */
    public int askStale(JdbcClient batch, String claimTable) {
        return ask(Asking.stale(batch, claimTable), Asking::keep);
    }

    private int ask(Asking asking, Consumer<Asking> keep) {
        registries.forEach(each -> each.ask(asking));
        keep.accept(asking);
        return asking.claims();
    }
}
