package id.tampah.dedup.web;

import id.tampah.access.Allowed;
import id.tampah.access.CurrentUser;
import id.tampah.dedup.CaseDetail;
import id.tampah.dedup.CaseOutcome;
import id.tampah.dedup.CaseSide;
import id.tampah.dedup.Cases;
import id.tampah.dedup.asking.Questions;
import id.tampah.dedup.deciding.Decided;
import id.tampah.dedup.deciding.Decision;
import id.tampah.dedup.deciding.DecisionReason;
import id.tampah.dedup.deciding.Decisions;
import id.tampah.dedup.deciding.Suggestion;
import id.tampah.dedup.deciding.Undoing;
import id.tampah.region.Regions;
import id.tampah.shared.RegionCode;
import jakarta.servlet.http.HttpServletRequest;
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
    private final Undoing undoing;
    private final Questions questions;
    private final ComparedSides compared;
    private final Regions regions;
    private final CurrentUser user;

    @GetMapping
    @PreAuthorize(Allowed.SEE_CASES)
    String show(@PathVariable UUID id, @ModelAttribute("work") WorkList work, HttpServletRequest request, Model model) {
        CaseDetail detail = cases.see(id);
        model.addAttribute("it", detail.summary());
        model.addAttribute("sides", compared.sides(detail));
        model.addAttribute("programs", cases.programNames().of(detail.summary().programs()));
        model.addAttribute("journal", detail.journal());
        model.addAttribute(
                "place",
                RegionCode.parse(detail.summary().region()).map(regions::place).orElse(""));
        model.addAttribute("mayDecide", detail.summary().open() && Decisions.mayDecide(user.role()));
        model.addAttribute("reasonsKept", DecisionReason.of(CaseOutcome.KEPT));
        model.addAttribute("reasonsDifferent", DecisionReason.of(CaseOutcome.DIFFERENT_PEOPLE));
        model.addAttribute("reasonsAllowed", DecisionReason.of(CaseOutcome.BOTH_ALLOWED));
        model.addAttribute("suggested", suggestion(detail));
        model.addAttribute("proposal", decisions.proposal(id).orElse(null));
        model.addAttribute("waterfalls", waterfalls(detail));
        model.addAttribute("agreements", Agreement.of(detail.present()));
        model.addAttribute("me", user.get().username());
        model.addAttribute("questions", questions.ofCase(id));
        model.addAttribute("query", WorkList.query(request));
        model.addAttribute("back", "/data-ganda" + WorkList.query(request));
        return "dedup/case";
    }

    private static List<Waterfall> waterfalls(CaseDetail detail) {
        List<Long> claims = detail.sides().stream().map(CaseSide::claimId).toList();
        return detail.evidence().stream()
                .map(evidence -> Waterfall.of(evidence, claims))
                .toList();
    }

    private static @Nullable Suggestion suggestion(CaseDetail detail) {
        return detail.present().isEmpty() ? null : Suggestion.of(detail.summary(), detail.present());
    }

    @PostMapping
    @PreAuthorize(Allowed.DINSOS)
    String decide(
            @PathVariable UUID id,
            DecisionForm form,
            @ModelAttribute("work") WorkList work,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        if (form.asks() != null) {
            questions.ask(id, form.asks(), form.text());
            redirect.addFlashAttribute("done", "dedup.ask.done." + form.asks());
        } else {
            decide(form.decision(id), redirect);
        }
        return cases.nextOpen(work.filter(), id)
                .map(next -> "redirect:/data-ganda/" + next + WorkList.query(request))
                .orElse("redirect:/data-ganda" + WorkList.query(request));
    }

    private void decide(Decision decision, RedirectAttributes redirect) {
        Decided decided = decisions.decide(decision);
        if (decided.waits()) {
            redirect.addFlashAttribute("done", "dedup.second.proposed");
        } else {
            int dropped = decided.choice().dropped().size();
            redirect.addFlashAttribute("decided", Map.of("id", decision.caseId(), "dropped", dropped));
        }
    }

    @PostMapping("/batal")
    @PreAuthorize(Allowed.DINSOS)
    String undo(@PathVariable UUID id, HttpServletRequest request, RedirectAttributes redirect) {
        undoing.undo(id);
        redirect.addFlashAttribute("done", "dedup.undo.done");
        return "redirect:/data-ganda/" + id + WorkList.query(request);
    }
}
