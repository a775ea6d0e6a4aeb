package id.tampah.intake;

import id.tampah.program.Source;
import id.tampah.shared.NotFoundException;
import id.tampah.shared.RuleViolationException;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Guards the line of files that follow each other: one follower each, of the same source, period and region. */
@Component
@RequiredArgsConstructor
class Followers {

    private final ListSql sql;

    /** Locks the list to be followed, so that of two followers at once one comes too late. */
    void require(UUID followed, Upload upload, Source source) {
        WithdrawnList list = sql.lock(followed).orElseThrow(() -> new NotFoundException("list " + followed));
        if (list.state() == ListState.WITHDRAWN || !list.state().counted()) {
            throw new RuleViolationException("intake.follow.state");
        }
        if (!sql.sameKind(followed, upload, source)) {
            throw new RuleViolationException("intake.follow.other");
        }
        if (sql.followed(followed)) {
            throw new RuleViolationException("intake.follow.taken");
        }
    }
}
