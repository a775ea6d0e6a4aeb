package id.tampah.dedup.deciding;

import id.tampah.access.CurrentUser;
import id.tampah.access.Role;
import id.tampah.dedup.CaseFilter;
import id.tampah.dedup.CaseState;
import id.tampah.dedup.Cases;
import id.tampah.job.AreaFigure;
import id.tampah.job.AreaFigures;
import id.tampah.job.Waiting;
import id.tampah.job.WaitingItem;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Open cases in the inbox of those who decide them, and as a number of the area. */
@Component
@RequiredArgsConstructor
class CasesWaiting implements Waiting, AreaFigures {

    private static final Set<Role> SEE = Set.of(Role.DINSOS_PROVINSI, Role.DINSOS_KOTA, Role.DUKCAPIL, Role.AUDITOR);

    private final Cases cases;
    private final CurrentUser user;

    @Override
    public List<WaitingItem> waiting() {
        return Decisions.mayDecide(user.role())
                ? List.of(new WaitingItem("data-ganda", "dedup.waiting", open(), "/data-ganda"))
                : List.of();
    }

    @Override
    public List<AreaFigure> figures() {
        return SEE.contains(user.role())
                ? List.of(new AreaFigure("dedup.figure.open", open(), "/data-ganda"))
                : List.of();
    }

    private long open() {
        return cases.count(CaseFilter.ALL.in(CaseState.OPEN));
    }
}
