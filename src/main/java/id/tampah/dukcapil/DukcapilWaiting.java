package id.tampah.dukcapil;

import id.tampah.access.CurrentUser;
import id.tampah.access.Role;
import id.tampah.dukcapil.proposing.Proposals;
import id.tampah.job.Waiting;
import id.tampah.job.WaitingItem;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Tells Dukcapil's officer how many claims the register does not confirm, and who else waits for a decision. */
@Component
@RequiredArgsConstructor
class DukcapilWaiting implements Waiting {

    private final VerdictSql sql;
    private final Proposals proposals;
    private final WithoutNik people;
    private final CurrentUser user;

    @Override
    public List<WaitingItem> waiting() {
        return user.role() == Role.DUKCAPIL
                ? List.of(
                        new WaitingItem("padan", "dukcapil.waiting.open", sql.count(VerdictFilter.NONE), "/padan"),
                        new WaitingItem(
                                "padan",
                                "dukcapil.waiting.proposals",
                                proposals.count(user.region(), "OPEN"),
                                "/padan/usulan"),
                        new WaitingItem(
                                "padan",
                                "dukcapil.waiting.nameless",
                                people.count(user.region(), "OPEN"),
                                "/padan/tanpa-nik"))
                : List.of();
    }
}
