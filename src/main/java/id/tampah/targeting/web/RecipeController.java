package id.tampah.targeting.web;

import id.tampah.access.Allowed;
import id.tampah.access.CurrentUser;
import id.tampah.program.Period;
import id.tampah.program.Programs;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import id.tampah.targeting.Recipe;
import id.tampah.targeting.Recipes;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The recipe editor: rows come and go, a trial shows the funnel, saving makes a version, building starts a job. */
@Controller
@RequestMapping("/sasaran/{id}")
@RequiredArgsConstructor
class RecipeController {

    private final Programs programs;
    private final Recipes recipes;
    private final OperandChoices operands;
    private final CurrentUser user;

    @PostMapping("/baris")
    @PreAuthorize(Allowed.DINSOS)
    String rows(@PathVariable UUID id, @ModelAttribute RecipeForm form, @RequestParam String tekan, Model model) {
        return editor(id, form.after(tekan), model);
    }

    @PostMapping("/coba")
    @PreAuthorize(Allowed.DINSOS)
    String simulate(@PathVariable UUID id, @ModelAttribute RecipeForm form, Model model) {
        try {
            model.addAttribute("trial", recipes.simulate(id, region(id), form.steps()));
        } catch (RuleViolationException e) {
            model.addAttribute("wrong", e.getMessageKey());
            model.addAttribute("wrongArgs", e.getArguments());
        }
        return editor(id, form, model);
    }

    @PostMapping("/resep")
    @PreAuthorize(Allowed.DINSOS)
    String save(@PathVariable UUID id, @ModelAttribute RecipeForm form, RedirectAttributes flash) {
        try {
            Recipe saved = recipes.save(id, region(id), form.title(), form.steps());
            flash.addFlashAttribute("done", "targeting.recipe.saved");
            flash.addFlashAttribute("doneArgs", new Object[] {saved.version()});
        } catch (RuleViolationException e) {
            kept(form, e, flash);
        }
        return "redirect:/sasaran/" + id;
    }

    /** The editor shows what is wrong beside the rows as they were, the empty ones too. */
    private static void kept(RecipeForm form, RuleViolationException e, RedirectAttributes flash) {
        flash.addFlashAttribute("form", form);
        flash.addFlashAttribute("wrong", e.getMessageKey());
        flash.addFlashAttribute("wrongArgs", e.getArguments());
    }

    @PostMapping("/bangun")
    @PreAuthorize(Allowed.DINSOS)
    String build(@PathVariable UUID id, @ModelAttribute RecipeForm form, RedirectAttributes flash) {
        RegionCode region = region(id);
        try {
            recipes.save(id, region, form.title(), form.steps());
            return "redirect:/proses/" + recipes.build(id, region);
        } catch (RuleViolationException e) {
            kept(form, e, flash);
            return "redirect:/sasaran/" + id;
        }
    }

    private String editor(UUID id, RecipeForm form, Model model) {
        model.addAttribute("period", programs.period(id));
        model.addAttribute("operands", operands.all());
        model.addAttribute("names", operands.names());
        model.addAttribute("form", form);
        return "targeting/recipe :: editor";
    }

    private RegionCode region(UUID id) {
        Period period = programs.period(id);
        RegionCode whole = new RegionCode(period.region());
        return whole.contains(user.region()) ? user.region() : whole;
    }
}
