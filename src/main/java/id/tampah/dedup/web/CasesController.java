package id.tampah.dedup.web;

import id.tampah.access.Allowed;
import id.tampah.access.CurrentUser;
import id.tampah.dedup.CaseCount;
import id.tampah.dedup.CaseFilter;
import id.tampah.dedup.CaseKind;
import id.tampah.dedup.CaseState;
import id.tampah.dedup.CaseWithSides;
import id.tampah.dedup.Cases;
import id.tampah.dedup.ProgramNames;
import id.tampah.dedup.deciding.Decisions;
import id.tampah.region.Regions;
import id.tampah.shared.RegionCode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The work list of duplicate cases, and the bulk decision for rows written twice. */
@Controller
@RequiredArgsConstructor
class CasesController {

    private static final int PAGE = 25;

    private final Cases cases;
    private final Regions regions;
    private final CurrentUser user;

    @GetMapping("/data-ganda")
    @PreAuthorize(Allowed.SEE_CASES)
    String list(
            @ModelAttribute("work") WorkList work,
            @RequestParam(name = "sesudah", required = false) @Nullable UUID after,
            @RequestParam(name = "sebelum", required = false) @Nullable UUID before,
            HttpServletRequest request,
            Model model) {
        CaseFilter filter = work.filter();
        model.addAttribute("query", WorkList.query(request));
        List<CaseWithSides> found =
                before == null ? cases.after(filter, after, PAGE + 1) : cases.before(filter, before, PAGE + 1);
        addPage(found, after, before, model);
        addCounts(filter, model);
        model.addAttribute("total", cases.count(filter));
        model.addAttribute("sources", cases.sources());
        model.addAttribute("areas", regions.children(area(filter)));
        model.addAttribute("place", filter.region() == null ? null : regions.place(area(filter)));
        model.addAttribute("mayDecide", Decisions.mayDecide(user.role()));
        return "dedup/list";
    }

    /** One more than a page was read, to know whether the list goes on. */
    private void addPage(List<CaseWithSides> found, @Nullable UUID after, @Nullable UUID before, Model model) {
        boolean more = found.size() > PAGE;
        List<CaseWithSides> shown =
                !more ? found : before == null ? found.subList(0, PAGE) : found.subList(1, PAGE + 1);
        boolean hasNext = before == null ? more : true;
        boolean hasPrevious = before == null ? after != null : more;
        ProgramNames names = cases.programNames();
        model.addAttribute(
                "rows",
                shown.stream()
                        .map(each -> CaseLine.of(each, names.of(each.summary().programs()), place(each)))
                        .toList());
        model.addAttribute(
                "next", hasNext && !shown.isEmpty() ? shown.getLast().summary().id() : null);
        model.addAttribute(
                "previous",
                hasPrevious && !shown.isEmpty() ? shown.getFirst().summary().id() : null);
    }

    private void addCounts(CaseFilter filter, Model model) {
        CaseFilter widest = new CaseFilter(null, null, filter.source(), filter.region(), filter.list(), false);
        List<CaseCount> counts = cases.counts(widest);
        Map<CaseState, Long> states = new EnumMap<>(CaseState.class);
        Map<CaseKind, Long> kinds = new EnumMap<>(CaseKind.class);
        for (CaseCount count : counts) {
            states.merge(count.state(), count.cases(), Long::sum);
            if (filter.state() == null || filter.state() == count.state()) {
                kinds.merge(count.kind(), count.cases(), Long::sum);
            }
        }
        model.addAttribute("open", states.getOrDefault(CaseState.OPEN, 0L));
        model.addAttribute("decidedCases", states.getOrDefault(CaseState.DECIDED, 0L));
        model.addAttribute("kinds", kinds);
        model.addAttribute(
                "certain",
                counts.stream()
                        .filter(count -> count.certain() && count.state() == CaseState.OPEN)
                        .mapToLong(CaseCount::cases)
                        .sum());
    }

    private String place(CaseWithSides found) {
        return RegionCode.parse(found.summary().region()).map(regions::place).orElse("");
    }

    private RegionCode area(CaseFilter filter) {
        return filter.region() == null
                ? user.region()
                : RegionCode.parse(filter.region()).orElse(user.region());
    }
}
