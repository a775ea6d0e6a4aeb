package id.tampah.dedup.asking;

import id.tampah.access.CurrentUser;
import id.tampah.access.Role;
import id.tampah.job.Waiting;
import id.tampah.job.WaitingItem;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Questions in the inbox of the villages and of Dukcapil. */
@Component
@RequiredArgsConstructor
class QuestionsWaiting implements Waiting {

    private final Questions questions;
    private final CurrentUser user;

    @Override
    public List<WaitingItem> waiting() {
        boolean asked = user.role() == Role.OPERATOR_DESA || user.role() == Role.DUKCAPIL;
        return asked
                ? List.of(new WaitingItem(
                        "data-ganda", "dedup.asked.waiting", questions.waitingForMe(), "/data-ganda/tanya"))
                : List.of();
    }
}
