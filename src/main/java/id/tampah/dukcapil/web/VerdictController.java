package id.tampah.dukcapil.web;

import id.tampah.access.Allowed;
import id.tampah.access.CurrentUser;
import id.tampah.access.Role;
import id.tampah.dukcapil.RegionVerdicts;
import id.tampah.dukcapil.RegisterField;
import id.tampah.dukcapil.Registers;
import id.tampah.dukcapil.VerdictDetail;
import id.tampah.dukcapil.VerdictFilter;
import id.tampah.dukcapil.VerdictRow;
import id.tampah.dukcapil.Verdicts;
import id.tampah.region.Regions;
import id.tampah.shared.RegionCode;
import id.tampah.shared.web.Page;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Padan: what Dukcapil does not confirm, by claim and by village. */
@Controller
@RequestMapping("/padan")
@RequiredArgsConstructor
class VerdictController {

    private static final int PAGE = 25;

    private static final Set<Role> MAY_ASK_AGAIN = EnumSet.of(Role.DUKCAPIL, Role.DINSOS_KOTA, Role.DINSOS_PROVINSI);

    private final Verdicts verdicts;
    private final Registers registers;
    private final Regions regions;
    private final CurrentUser user;

    @GetMapping
    @PreAuthorize(Allowed.SEE_VERDICTS)
    String claims(
            @ModelAttribute("query") VerdictQuery query, @RequestParam(defaultValue = "") String sesudah, Model model) {
        VerdictFilter filter = query.filter(user.region());
        RegionVerdicts sum = RegionVerdicts.sum(head(filter, model));
        List<VerdictRow> rows = verdicts.page(filter, sesudah, PAGE);
        model.addAttribute("rows", rows);
        long count = verdicts.count(filter);
        model.addAttribute("count", count);
        model.addAttribute("ended", filter.onlyRegion() ? sum.open() - count : 0);
        model.addAttribute("noted", verdicts.noted(filter));
        model.addAttribute("next", rows.size() == PAGE ? rows.getLast().key() : null);
        model.addAttribute("sources", verdicts.sources());
        model.addAttribute("fields", RegisterField.SEARCHED);
        return "dukcapil/claims";
    }

    @GetMapping("/wilayah")
    @PreAuthorize(Allowed.SEE_VERDICTS)
    String figures(
            @ModelAttribute("query") VerdictQuery query, @RequestParam(defaultValue = "0") int halaman, Model model) {
        List<RegionVerdicts> groups = head(query.filter(user.region()), model);
        model.addAttribute("page", Page.of(groups, halaman));
        return "dukcapil/figures";
    }

    @PostMapping("/ulang")
    @PreAuthorize(Allowed.RECHECK)
    String askAgain(RedirectAttributes redirect) {
        registers.askAgain(user.region());
        redirect.addFlashAttribute("done", "dukcapil.again.done");
        return "redirect:/padan";
    }

    private List<RegionVerdicts> head(VerdictFilter filter, Model model) {
        RegionCode region = new RegionCode(filter.region());
        List<RegionVerdicts> groups = verdicts.byRegion(region, depthBelow(region));
        model.addAttribute("filter", filter);
        model.addAttribute("region", region);
        model.addAttribute("above", region.equals(user.region()) ? null : region.parent());
        model.addAttribute("groups", groups);
        model.addAttribute("sum", RegionVerdicts.sum(groups));
        model.addAttribute("registers", verdicts.registers());
        model.addAttribute("regions", regions);
        model.addAttribute("mayAskAgain", MAY_ASK_AGAIN.contains(user.role()));
        model.addAttribute("mayLoad", user.role() == Role.DUKCAPIL || user.role() == Role.ADMIN);
        return groups;
    }

    /** A province is counted by regency, a city by village. */
    private static int depthBelow(RegionCode region) {
        return switch (region.digits().length()) {
            case 0 -> 2;
            case 2 -> 4;
            default -> 10;
        };
    }

    @GetMapping("/{kab}/{claim}")
    @PreAuthorize(Allowed.SEE_REGISTER)
    String detail(@PathVariable String kab, @PathVariable long claim, Model model) {
        VerdictDetail detail = verdicts.look(kab, claim);
        model.addAttribute("detail", detail);
        model.addAttribute("row", detail.row());
        model.addAttribute("regions", regions);
        model.addAttribute(
                "sides",
                detail.known().stream()
                        .map(known ->
                                new Sides(detail.claimed(), known, detail.row().fields()))
                        .toList());
        return "dukcapil/detail";
    }
}
