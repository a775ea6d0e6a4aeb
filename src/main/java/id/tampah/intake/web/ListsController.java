package id.tampah.intake.web;

import id.tampah.access.Allowed;
import id.tampah.access.CurrentUser;
import id.tampah.access.Role;
import id.tampah.intake.ListFilter;
import id.tampah.intake.ListQueries;
import id.tampah.intake.ListSummary;
import id.tampah.intake.UploadRights;
import id.tampah.intake.Withdrawals;
import id.tampah.program.Programs;
import id.tampah.region.Regions;
import id.tampah.shared.RegionCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The work list of uploaded lists. */
@Controller
@RequiredArgsConstructor
class ListsController {

    private static final Set<Role> COUNTERS = Set.of(Role.DINSOS_PROVINSI, Role.DINSOS_KOTA, Role.OPERATOR_DESA);

    private final ListQueries queries;
    private final UploadRights rights;
    private final Withdrawals withdrawals;
    private final Programs programs;
    private final Regions regions;
    private final CurrentUser user;

    @GetMapping("/daftar")
    @PreAuthorize(Allowed.SEE_LISTS)
    String list(@ModelAttribute("work") WorkList work, Model model) {
        List<ListSummary> found = queries.page(work.filter());
        List<ListSummary> shown = found.subList(0, Math.min(found.size(), WorkList.PAGE));
        model.addAttribute("rows", shown);
        model.addAttribute("next", found.size() > shown.size() ? shown.getLast().id() : null);
        model.addAttribute("total", queries.count(work.filter()));
        model.addAttribute("counts", counts(work));
        model.addAttribute("sources", programs.sources());
        model.addAttribute("areas", regions.children(user.region()));
        model.addAttribute("counter", COUNTERS.contains(user.role()));
        model.addAttribute("refused", withdrawals.refused());
        model.addAttribute("maySend", !rights.sources().isEmpty());
        model.addAttribute(
                "place",
                RegionCode.parse(work.wilayah() == null ? "" : work.wilayah())
                        .map(regions::title)
                        .orElse(null));
        return "intake/lists";
    }

    @PostMapping("/daftar/tarik")
    @PreAuthorize(Allowed.UPLOAD)
    String withdrawRefused(RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", "intake.withdraw.refused.done");
        redirect.addFlashAttribute("doneArgs", new Object[] {withdrawals.withdrawRefused()});
        return "redirect:/daftar";
    }

    private Map<String, Long> counts(WorkList work) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("", queries.count(work.with(null)));
        for (ListFilter.View view : ListFilter.View.values()) {
            counts.put(view.name(), queries.count(work.with(view)));
        }
        return counts;
    }
}
