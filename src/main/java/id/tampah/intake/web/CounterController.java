package id.tampah.intake.web;

import id.tampah.access.Allowed;
import id.tampah.access.CurrentUser;
import id.tampah.intake.PeriodNamed;
import id.tampah.intake.Receipt;
import id.tampah.intake.door.Registration;
import id.tampah.intake.door.Registrations;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import id.tampah.shared.web.Attempt;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
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

/** The counter: who waits to be sent as a list, and a form for the next person. */
@Controller
@RequiredArgsConstructor
@RequestMapping("/daftar/posko")
@PreAuthorize(Allowed.COUNTER)
class CounterController {

    private static final String PAGE = "intake/counter";
    private static final String BACK = "redirect:/daftar/posko";

    private final Registrations registrations;
    private final PeriodNamed periods;
    private final EntryChoices choices;
    private final CurrentUser user;

    @GetMapping
    String show(Model model) {
        return page(RegistrationForm.EMPTY, model);
    }

    private String page(RegistrationForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("people", registrations.waiting());
        choices.show(model);
        return PAGE;
    }

    @PostMapping
    String register(
            @ModelAttribute("form") RegistrationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Registration person = RegistrationErrors.checked(form, user.region(), registrations, errors);
        if (errors.hasErrors()) {
            return page(form, model);
        }
        registrations.registerAtCounter(person);
        redirect.addFlashAttribute("done", "intake.door.entered");
        return BACK;
    }

    @PostMapping("/kirim")
    String send(
            @RequestParam("village") String village,
            @RequestParam("source") String source,
            @RequestParam(name = "period", required = false) @Nullable String period,
            RedirectAttributes redirect) {
        try {
            Receipt receipt = registrations.send(new RegionCode(village), source, periods.find(period));
            redirect.addFlashAttribute("done", "intake.upload.done");
            return "redirect:/daftar/" + receipt.id();
        } catch (RuleViolationException e) {
            Attempt.tell(e, redirect::addFlashAttribute);
            return BACK;
        }
    }

    @PostMapping("/{id}/buang")
    String discard(@PathVariable UUID id, RedirectAttributes redirect) {
        registrations.discard(id);
        redirect.addFlashAttribute("done", "intake.door.discarded");
        return BACK;
    }
}
