package id.tampah.program.web;

import id.tampah.access.Allowed;
import id.tampah.access.CurrentUser;
import id.tampah.program.Period;
import id.tampah.program.ProgramCatalogue;
import id.tampah.program.ProgramSetup;
import id.tampah.program.Programs;
import id.tampah.program.SourceKind;
import id.tampah.shared.RuleViolationException;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pengaturan › Program: who sends lists, what families receive, when, and what excludes what. */
@Controller
@RequiredArgsConstructor
@RequestMapping("/pengaturan/program")
@PreAuthorize(ProgramSettingsController.MAY_SET)
class ProgramSettingsController {

    static final String MAY_SET = "hasAnyRole('ADMIN','DINSOS_PROVINSI','DINSOS_KOTA')";

    /** A period with the number of its stages. */
    record PeriodLine(Period period, int stages) {}

    /** A kind of source in a drop-down. */
    record KindChoice(String code, String name) {}

    private final Programs programs;
    private final ProgramCatalogue catalogue;
    private final ProgramSetup setup;
    private final CurrentUser user;
    private final MessageSource messages;

    @GetMapping
    @PreAuthorize(Allowed.SEE_SETTINGS)
    String page(Model model) {
        model.addAttribute("periods", periods());
        model.addAttribute("programmes", catalogue.programmes());
        model.addAttribute("sources", programs.sources());
        model.addAttribute("criteria", catalogue.criteria());
        model.addAttribute("exclusions", catalogue.exclusions());
        return "program/settings";
    }

    private List<PeriodLine> periods() {
        return programs.periods(user.region()).stream()
                .map(period ->
                        new PeriodLine(period, programs.stages(period.id()).size()))
                .toList();
    }

    @GetMapping("/sumber/baru")
    String sourceForm(Model model, Locale locale) {
        return sourceForm(new SourceForm("", "", null, "", ""), model, locale);
    }

    @PostMapping("/sumber/baru")
    String addSource(
            @Valid @ModelAttribute("form") SourceForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        if (form.lacksProgram()) {
            errors.rejectValue("programCode", "program.source.program.rule", "");
        }
        if (!errors.hasErrors() && tried(() -> setup.addSource(form.source()), "code", errors)) {
            redirect.addFlashAttribute("done", "program.source.added");
            return "redirect:/pengaturan/program";
        }
        return sourceForm(form, model, locale);
    }

    private String sourceForm(SourceForm form, Model model, Locale locale) {
        model.addAttribute("form", form);
        model.addAttribute("programmes", catalogue.programmes());
        model.addAttribute(
                "kinds",
                Stream.of(SourceKind.values())
                        .map(kind ->
                                new KindChoice(kind.name(), messages.getMessage("program.kind." + kind, null, locale)))
                        .toList());
        return "program/source-form";
    }

    @GetMapping("/periode/baru")
    String periodForm(Model model) {
        return periodForm(new PeriodForm("", "", "", user.region().digits(), null, null), model);
    }

    @PostMapping("/periode/baru")
    String openPeriod(
            @Valid @ModelAttribute("form") PeriodForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return periodForm(form, model);
        }
        user.requireInside(form.regionCode());
        if (tried(() -> setup.openPeriod(form.period()), "code", errors)) {
            redirect.addFlashAttribute("done", "program.period.opened");
            return "redirect:/pengaturan/program";
        }
        return periodForm(form, model);
    }

    private String periodForm(PeriodForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("programmes", catalogue.programmes());
        return "program/period-form";
    }

    /** Whether the deed was done; a rule that stands in its way is told at the field. */
    static boolean tried(Runnable deed, String field, BindingResult errors) {
        try {
            deed.run();
            return true;
        } catch (RuleViolationException e) {
            errors.rejectValue(field, e.getMessageKey(), e.getArguments(), e.getMessageKey());
            return false;
        }
    }
}
