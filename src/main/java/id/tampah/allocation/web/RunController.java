package id.tampah.allocation.web;

import id.tampah.access.Allowed;
import id.tampah.allocation.AwardQuestion;
import id.tampah.allocation.AwardRow;
import id.tampah.allocation.AwardState;
import id.tampah.allocation.Awards;
import id.tampah.allocation.Decrees;
import id.tampah.allocation.RunSummary;
import id.tampah.allocation.Runs;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import id.tampah.shared.web.Attempt;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Penetapan: the runs, what one gave to whom, and the leader's signature under it. */
@Controller
@RequestMapping("/penetapan")
@RequiredArgsConstructor
class RunController {

    private static final int PAGE = 50;

    private final Runs runs;
    private final Decrees decrees;
    private final Awards awards;
    private final Place place;

    @GetMapping
    @PreAuthorize(Allowed.SEE_ALLOCATION)
    String list(Model model) {
        model.addAttribute("runs", runs.latest(100));
        model.addAttribute("decrees", decrees.latest(100));
        return "allocation/decisions";
    }

    @GetMapping("/hasil/{id}")
    @PreAuthorize(Allowed.SEE_ALLOCATION)
    String show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "desa") String bagian,
            @RequestParam(defaultValue = "") String wilayah,
            @RequestParam(defaultValue = "0") int halaman,
            Model model) {
        RunSummary run = show(id, model);
        model.addAttribute("form", new SignForm("", place.today(new RegionCode(run.region())), null));
        if (bagian.equals("desa")) {
            villages(run, wilayah, model);
        } else {
            rows(new AwardQuestion(id, stateOf(bagian), wilayah, "", Math.max(0, halaman) * PAGE, PAGE + 1), model);
        }
        return "allocation/run";
    }

    /** A name is searched by POST, so that it stands in no address and no log. */
    @PostMapping("/hasil/{id}/cari")
    @PreAuthorize(Allowed.SEE_ALLOCATION)
    String search(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "dapat") String bagian,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        RunSummary run = show(id, model);
        model.addAttribute("form", new SignForm("", place.today(new RegionCode(run.region())), null));
        model.addAttribute("q", q);
        model.addAttribute("searched", bagian);
        rows(new AwardQuestion(id, stateOf(bagian), "", q, 0, PAGE), model);
        return "allocation/run";
    }

    private RunSummary show(UUID id, Model model) {
        RunSummary run = runs.get(id);
        RegionCode region = new RegionCode(run.region());
        model.addAttribute("run", run);
        model.addAttribute("fingerprint", decrees.fingerprint(id));
        model.addAttribute("regionTitle", place.title(region));
        model.addAttribute("signable", decrees.signable(run));
        model.addAttribute("office", place.runs(region) && run.waiting() > 0);
        model.addAttribute("sources", place.otherSources(run.periodId()));
        model.addAttribute("mine", place.runs(region) && run.open());
        return run;
    }

    private void villages(RunSummary run, String asked, Model model) {
        RegionCode within = RegionCode.parse(asked).orElseGet(() -> new RegionCode(run.region()));
        model.addAttribute("villages", runs.villages(run.id(), within));
        model.addAttribute("place", asked.isEmpty() ? null : place.title(within));
    }

    @PostMapping("/hasil/{id}/alihkan")
    @PreAuthorize(Allowed.DINSOS)
    String handOver(@PathVariable UUID id, @RequestParam String sumber, RedirectAttributes flash) {
        flash.addFlashAttribute("done", "allocation.handover.done");
        flash.addFlashAttribute("doneArgs", new Object[] {awards.handOver(id, sumber)});
        return "redirect:/penetapan/hasil/" + id + "?bagian=alih";
    }

    private void rows(AwardQuestion question, Model model) {
        List<AwardRow> rows = runs.rows(question);
        int page = question.offset() / PAGE;
        String region = question.region();
        model.addAttribute("rows", rows.stream().limit(PAGE).toList());
        model.addAttribute("next", rows.size() > PAGE ? page + 1 : null);
        model.addAttribute("previous", page > 0 ? page - 1 : null);
        model.addAttribute("place", region.isEmpty() ? null : place.title(new RegionCode(region)));
    }

    private static AwardState stateOf(String part) {
        return switch (part) {
            case "antre" -> AwardState.WAITLISTED;
            case "alih" -> AwardState.HANDED_OVER;
            default -> AwardState.AWARDED;
        };
    }

    @PostMapping("/hasil/{id}/tanda-tangan")
    @PreAuthorize(Allowed.SIGN)
    String sign(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") SignForm form,
            BindingResult result,
            Model model,
            RedirectAttributes flash) {
        if (result.hasErrors() || form.skNumber() == null || form.skDate() == null) {
            return signing(id, model);
        }
        try {
            UUID decree = decrees.sign(id, form.skNumber(), form.skDate(), Objects.toString(form.fingerprint(), ""));
            flash.addFlashAttribute("done", "allocation.sign.done");
            return "redirect:/penetapan/" + decree;
        } catch (RuleViolationException e) {
            result.rejectValue(SignForm.fieldOf(e.getMessageKey()), e.getMessageKey(), e.getArguments(), "");
            return signing(id, model);
        }
    }

    /** The page again, with what was typed and what is wrong with it. */
    private String signing(UUID id, Model model) {
        villages(show(id, model), "", model);
        return "allocation/run";
    }

    @PostMapping("/hasil/{id}/kembalikan")
    @PreAuthorize(Allowed.SIGN)
    String giveBack(@PathVariable UUID id, @RequestParam(defaultValue = "") String note, RedirectAttributes flash) {
        Attempt.done(() -> decrees.giveBack(id, note), "allocation.return.done", flash);
        return "redirect:/penetapan/hasil/" + id;
    }

    @PostMapping("/hasil/{id}/lepas")
    @PreAuthorize(Allowed.DINSOS)
    String release(
            @PathVariable UUID id, @RequestParam UUID award, @RequestParam String reason, RedirectAttributes flash) {
        Attempt.done(() -> awards.release(award, reason), "allocation.release.done", flash);
        return "redirect:/penetapan/hasil/" + id + "?bagian=dapat";
    }
}
