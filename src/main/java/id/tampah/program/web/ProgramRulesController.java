package id.tampah.program.web;

import static id.tampah.program.web.ProgramSettingsController.tried;

import id.tampah.program.OptionalStep;
import id.tampah.program.ProgramCatalogue;
import id.tampah.program.ProgramSetup;
import id.tampah.program.Refusal;
import jakarta.validation.Valid;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a programme is and by which rules it goes: the programme itself, the next criteria, what excludes what. */
@Controller
@RequiredArgsConstructor
@RequestMapping("/pengaturan/program")
@PreAuthorize(ProgramSettingsController.MAY_SET)
class ProgramRulesController {

    private static final String SETTINGS = "redirect:/pengaturan/program";

    private final ProgramCatalogue catalogue;
    private final ProgramSetup setup;

    @GetMapping("/baru")
    String programForm(Model model) {
        return programForm(new ProgramForm("", "", "", null, CriteriaFields.usual()), model);
    }

    @PostMapping("/baru")
    String addProgram(
            @Valid @ModelAttribute("form") ProgramForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors() || !tried(() -> add(form), "code", errors)) {
            return programForm(form, model);
        }
        redirect.addFlashAttribute("done", "program.added");
        return SETTINGS;
    }

    private void add(ProgramForm form) {
        setup.addNewProgram(
                Objects.requireNonNull(form.code()),
                Objects.requireNonNull(form.name()).strip(),
                Objects.requireNonNull(form.owner()).strip(),
                Objects.requireNonNull(form.amount()),
                form.criteria().criteria());
    }

    private static String programForm(ProgramForm form, Model model) {
        model.addAttribute("form", form);
        return rules(model, "program/program-form");
    }

    @GetMapping("/kriteria/baru")
    String criteriaForm(@RequestParam(defaultValue = "") String program, Model model) {
        return criteriaForm(new CriteriaForm(program, CriteriaFields.usual()), model);
    }

    @PostMapping("/kriteria/baru")
    String addCriteria(
            @Valid @ModelAttribute("form") CriteriaForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return criteriaForm(form, model);
        }
        setup.addCriteria(
                Objects.requireNonNull(form.programCode()), form.criteria().criteria());
        redirect.addFlashAttribute("done", "program.criteria.added");
        return SETTINGS;
    }

    private String criteriaForm(CriteriaForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("programmes", catalogue.programmes());
        return rules(model, "program/criteria-form");
    }

    private static String rules(Model model, String page) {
        model.addAttribute("refusals", Refusal.values());
        model.addAttribute("steps", OptionalStep.values());
        return page;
    }

    @GetMapping("/rangkap/baru")
    String exclusionForm(Model model) {
        return exclusionForm(new ExclusionForm("", "", "", null, null), model);
    }

    @PostMapping("/rangkap/baru")
    String exclude(
            @Valid @ModelAttribute("form") ExclusionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors() || !tried(() -> setup.exclude(form.exclusion()), "ends", errors)) {
            return exclusionForm(form, model);
        }
        redirect.addFlashAttribute("done", "program.exclusion.added");
        return SETTINGS;
    }

    private String exclusionForm(ExclusionForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("programmes", catalogue.programmes());
        return "program/exclusion-form";
    }
}
