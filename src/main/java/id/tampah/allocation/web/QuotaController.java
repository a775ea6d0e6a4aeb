package id.tampah.allocation.web;

import id.tampah.access.Allowed;
import id.tampah.allocation.QuotaChild;
import id.tampah.allocation.QuotaNode;
import id.tampah.allocation.QuotaTree;
import id.tampah.allocation.Quotas;
import id.tampah.allocation.Runs;
import id.tampah.program.Period;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import id.tampah.shared.web.Attempt;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Kuota: one node of the tree with the regions right below it; dividing, and starting a run. */
@Controller
@RequiredArgsConstructor
class QuotaController {

    private final QuotaTree tree;
    private final Quotas quotas;
    private final Runs runs;
    private final Place place;

    @GetMapping("/kuota")
    @PreAuthorize(Allowed.SEE_ALLOCATION)
    String page(
            @RequestParam @Nullable UUID periode,
            @RequestParam(defaultValue = "") String wilayah,
            @RequestParam(defaultValue = "false") boolean ubah,
            @RequestParam(defaultValue = "false") boolean saran,
            Model model) {
        Period period = place.period(periode);
        model.addAttribute("periods", place.periods());
        model.addAttribute("period", period);
        if (period != null) {
            RegionCode region = place.region(period, wilayah);
            QuotaNode node = show(period, region, model);
            model.addAttribute("edit", ubah && node != null && place.divides(region));
            model.addAttribute("suggested", saran && node != null ? tree.suggest(node) : Map.of());
        }
        return "allocation/quota";
    }

    @GetMapping("/kuota/cetak")
    @PreAuthorize(Allowed.SEE_ALLOCATION)
    String paper(@RequestParam @Nullable UUID periode, @RequestParam(defaultValue = "") String wilayah, Model model) {
        Period period = place.period(periode);
        if (period == null) {
            return "redirect:/kuota";
        }
        model.addAttribute("period", period);
        show(period, place.region(period, wilayah), model);
        return "allocation/quota-paper";
    }

    private @Nullable QuotaNode show(Period period, RegionCode region, Model model) {
        QuotaChild here = tree.summary(period.id(), region);
        QuotaNode node = here.quota();
        model.addAttribute("region", region);
        model.addAttribute("regionTitle", here.title());
        model.addAttribute("path", place.path(period, region));
        model.addAttribute("node", node);
        model.addAttribute("sum", here);
        model.addAttribute("covering", node == null ? covering(period, region) : null);
        List<QuotaChild> children = tree.children(period.id(), region);
        model.addAttribute("children", children);
        model.addAttribute("shared", node != null && children.stream().anyMatch(child -> child.quota() == null));
        model.addAttribute("mine", place.divides(region));
        model.addAttribute("runs", place.runs(region));
        model.addAttribute("outdated", runs.outdated(period.id(), region));
        model.addAttribute(
                "settable", place.divides(region) && (node == null || !node.fromAbove()) && rootHere(period, region));
        return node;
    }

    private @Nullable String covering(Period period, RegionCode region) {
        return tree.covering(period.id(), region)
                .map(node -> place.title(new RegionCode(node.region())))
                .orElse(null);
    }

    /** A root may be set here when none lies above or below. */
    private boolean rootHere(Period period, RegionCode region) {
        return tree.roots(period.id()).stream().allMatch(root -> root.region().equals(region.digits()));
    }

    @PostMapping("/kuota")
    @PreAuthorize(Allowed.DINSOS)
    String set(@ModelAttribute QuotaForm form, RedirectAttributes flash) {
        RegionCode region = new RegionCode(form.wilayah());
        boolean saved = Attempt.done(
                () -> quotas.set(form.periode(), region, Figure.of(form.places()), form.version()),
                "allocation.quota.saved",
                flash);
        if (!saved) {
            flash.addFlashAttribute("typedPlaces", form.places());
        }
        return back(form.periode(), form.wilayah(), "");
    }

    @PostMapping("/kuota/bagi")
    @PreAuthorize(Allowed.DINSOS)
    String divide(@ModelAttribute DivideForm form, RedirectAttributes flash) {
        boolean divided = Attempt.done(
                () -> quotas.divide(form.parent(), form.version(), form.byRegion()), "allocation.quota.divided", flash);
        if (!divided) {
            flash.addFlashAttribute("typed", form.typed());
        }
        return back(form.periode(), form.wilayah(), divided ? "" : "&ubah=true");
    }

    @PostMapping("/kuota/jalankan")
    @PreAuthorize(Allowed.DINSOS)
    String run(@RequestParam UUID periode, @RequestParam String wilayah, RedirectAttributes flash) {
        try {
            return "redirect:/proses/" + runs.start(periode, new RegionCode(wilayah));
        } catch (RuleViolationException e) {
            Attempt.tell(e, flash::addFlashAttribute);
            return back(periode, wilayah, "");
        }
    }

    private static String back(UUID period, String region, String more) {
        return "redirect:/kuota?periode=" + period + "&wilayah=" + region + more;
    }
}
