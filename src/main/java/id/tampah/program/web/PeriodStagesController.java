package id.tampah.program.web;

import id.tampah.access.Allowed;
import id.tampah.access.CurrentUser;
import id.tampah.program.Period;
import id.tampah.program.ProgramSetup;
import id.tampah.program.Programs;
import id.tampah.program.StageSummary;
import id.tampah.program.StageVersion;
import id.tampah.shared.RegionCode;
import jakarta.validation.Valid;
import java.util.List;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One period and its stages. */
@Controller
@RequiredArgsConstructor
@RequestMapping("/pengaturan/program")
@PreAuthorize(ProgramSettingsController.MAY_SET)
class PeriodStagesController {

    private final Programs programs;
    private final ProgramSetup setup;
    private final CurrentUser user;

    @GetMapping("/periode/{id}")
    @PreAuthorize(Allowed.SEE_SETTINGS)
    String period(@PathVariable UUID id, Model model) {
        List<StageSummary> stages = programs.stages(id);
        int next = stages.isEmpty() ? 1 : stages.getLast().number() + 1;
        return period(id, new StageForm(next, "", null, null, "", null), model);
    }

    @PostMapping("/periode/{id}")
    String addStage(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") StageForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        requireOwn(programs.period(id));
        if (errors.hasErrors()
                || !ProgramSettingsController.tried(() -> setup.addStage(form.stage(id)), "number", errors)) {
            return period(id, form, model);
        }
        redirect.addFlashAttribute("done", "program.stage.added");
        return "redirect:/pengaturan/program/periode/" + id;
    }

    private String period(UUID id, StageForm form, Model model) {
        Period period = programs.period(id);
        model.addAttribute("period", period);
        model.addAttribute("stages", programs.stages(id));
        model.addAttribute("form", form);
        model.addAttribute("own", user.get().region().contains(new RegionCode(period.region())));
        return "program/period";
    }

    @GetMapping("/tahap/{id}")
    String stage(@PathVariable UUID id, Model model) {
        return stage(id, StageForm.of(setup.stage(id)), model);
    }

    @PostMapping("/tahap/{id}")
    String changeStage(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") StageForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Period period = programs.period(setup.stage(id).stage().periodId());
        requireOwn(period);
        if (errors.hasErrors()) {
            return stage(id, form, model);
        }
        setup.changeStage(form.change(id));
        redirect.addFlashAttribute("done", "program.stage.changed");
        return "redirect:/pengaturan/program/periode/" + period.id();
    }

    private String stage(UUID id, StageForm form, Model model) {
        StageVersion known = setup.stage(id);
        Period period = programs.period(known.stage().periodId());
        requireOwn(period);
        model.addAttribute("form", form);
        model.addAttribute("stage", known.stage());
        model.addAttribute("period", period);
        return "program/stage-form";
    }

    private void requireOwn(Period period) {
        user.requireInside(new RegionCode(period.region()));
    }
}
