package id.tampah.dedup.web;

import id.tampah.access.Allowed;
import id.tampah.access.CurrentUser;
import id.tampah.dedup.CaseDetail;
import id.tampah.dedup.CaseOutcome;
import id.tampah.dedup.Cases;
import id.tampah.dedup.Choice;
import id.tampah.dedup.deciding.DecisionReason;
import id.tampah.dedup.deciding.Decisions;
import id.tampah.region.Regions;
import id.tampah.shared.RegionCode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One case: both sides, the decision, and the next case at once. The filter of the work list travels in the address. */
@Controller
@RequiredArgsConstructor
@RequestMapping("/data-ganda/{id}")
class CaseController {

    private final Cases cases;
    private final Decisions decisions;
    private final Comparing comparing;
    private final Regions regions;
    private final CurrentUser user;

    @GetMapping
    @PreAuthorize(Allowed.SEE_CASES)
    String show(@PathVariable UUID id, @ModelAttribute("work") WorkList work, HttpServletRequest request, Model model) {
        CaseDetail detail = cases.see(id);
        model.addAttribute("it", detail.summary());
        model.addAttribute("sides", comparing.sides(detail));
        model.addAttribute("programs", cases.programNames().of(detail.summary().programs()));
        model.addAttribute("journal", detail.journal());
        model.addAttribute(
                "place",
                RegionCode.parse(detail.summary().region()).map(regions::place).orElse(""));
        model.addAttribute("mayDecide", detail.summary().open() && Decisions.mayDecide(user.role()));
        model.addAttribute("reasonsKept", DecisionReason.of(CaseOutcome.KEPT));
        model.addAttribute("reasonsDifferent", DecisionReason.of(CaseOutcome.DIFFERENT_PEOPLE));
        model.addAttribute("reasonsAllowed", DecisionReason.of(CaseOutcome.BOTH_ALLOWED));
        model.addAttribute("suggested", suggested(detail));
        model.addAttribute("query", WorkList.query(request));
        model.addAttribute("back", "/data-ganda" + WorkList.query(request));
        return "dedup/case";
    }

    /** The reason that is usually right, chosen beforehand. */
    private static DecisionReason suggested(CaseDetail detail) {
        boolean receives = detail.sides().stream().anyMatch(side -> side.starts() == null);
        return detail.summary().certain()
                ? DecisionReason.SAME_ROW_TWICE
                : receives ? DecisionReason.ALREADY_RECEIVES : DecisionReason.ONE_AID_PER_FAMILY;
    }

    @PostMapping
    @PreAuthorize(Allowed.DINSOS)
    String decide(
            @PathVariable UUID id,
            DecisionForm form,
            @ModelAttribute("work") WorkList work,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Choice choice = decisions.decide(form.decision(id));
        redirect.addFlashAttribute(
                "decided", Map.of("id", id, "dropped", choice.dropped().size()));
        return cases.nextOpen(work.filter(), id)
                .map(next -> "redirect:/data-ganda/" + next + WorkList.query(request))
                .orElse("redirect:/data-ganda" + WorkList.query(request));
    }

    @PostMapping("/batal")
    @PreAuthorize(Allowed.DINSOS)
    String undo(@PathVariable UUID id, HttpServletRequest request, RedirectAttributes redirect) {
        decisions.undo(id);
        redirect.addFlashAttribute("done", "dedup.undo.done");
        return "redirect:/data-ganda/" + id + WorkList.query(request);
    }
}
