package id.tampah.distribution.web;

import id.tampah.access.Allowed;
import id.tampah.distribution.Openings;
import id.tampah.distribution.Stages;
import id.tampah.region.Regions;
import id.tampah.shared.NotFoundException;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import id.tampah.shared.web.Attempt;
import java.time.LocalDate;
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

/** The social office opens a stage and moves the day of a village. */
@Controller
@RequestMapping("/penyaluran")
@RequiredArgsConstructor
class OpeningController {

    private final Openings openings;
    private final Stages stages;
    private final Regions regions;

    @GetMapping("/buka")
    @PreAuthorize(Allowed.DINSOS)
    String form(Model model) {
        model.addAttribute("openable", openings.openable());
        return "distribution/open";
    }

    @PostMapping("/buka")
    @PreAuthorize(Allowed.DINSOS)
    String open(@ModelAttribute OpeningForm form) {
        UUID job = openings.open(required(form.decree()), required(form.stage()), day(form.due()), text(form.place()));
        return "redirect:/proses/" + job;
    }

    @PostMapping("/{stage}/batal")
    @PreAuthorize(Allowed.DINSOS)
    String undo(@PathVariable UUID stage, RedirectAttributes redirect) {
        try {
            redirect.addFlashAttribute("doneArgs", new Object[] {openings.undo(stage)});
            redirect.addFlashAttribute("done", "distribution.undo.done");
            return "redirect:/penyaluran/buka";
        } catch (RuleViolationException e) {
            Attempt.tell(e, redirect::addFlashAttribute);
            return "redirect:/penyaluran/" + stage;
        }
    }

    @PostMapping("/{stage}/jadwal")
    @PreAuthorize(Allowed.DINSOS)
    String schedule(@PathVariable UUID stage, @ModelAttribute ScheduleForm form, RedirectAttributes redirect) {
        RegionCode region = RegionCode.parse(text(form.region())).orElseThrow(() -> new NotFoundException("region"));
        int moved = stages.schedule(stage, region, day(form.due()), text(form.place()));
        redirect.addFlashAttribute("done", "distribution.schedule.done");
        redirect.addFlashAttribute("doneArgs", new Object[] {moved, regions.title(region)});
        return "redirect:/penyaluran/" + stage;
    }

    private static UUID required(@Nullable UUID id) {
        if (id == null) {
            throw new RuleViolationException("distribution.open.choose");
        }
        return id;
    }

    private static LocalDate day(@Nullable LocalDate due) {
        if (due == null) {
            throw new RuleViolationException("distribution.open.day");
        }
        return due;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
