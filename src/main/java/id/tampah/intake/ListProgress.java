package id.tampah.intake;

import id.tampah.job.JobDatabase;
import id.tampah.registry.ClaimsMatched;
import id.tampah.registry.ClaimsResolved;
import lombok.RequiredArgsConstructor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears how far the claims of a list are, inside the batch that made it so. */
@Component
@RequiredArgsConstructor
class ListProgress {

    private final JobDatabase database;

    @EventListener
    void on(ClaimsMatched matched) {
        ReadingSql.move(database.jdbc(), matched.listId(), ListState.READ, ListState.CLEARING);
    }

    @EventListener
    void on(ClaimsResolved resolved) {
        ReadingSql.move(database.jdbc(), resolved.listId(), ListState.CLEARING, ListState.RESOLVED);
    }
}
