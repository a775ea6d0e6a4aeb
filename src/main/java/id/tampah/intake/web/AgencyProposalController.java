package id.tampah.intake.web;

import id.tampah.access.Allowed;
import id.tampah.access.CurrentUser;
import id.tampah.intake.PeriodNamed;
import id.tampah.intake.Receipt;
import id.tampah.intake.door.Registration;
import id.tampah.intake.door.Registrations;
import id.tampah.shared.RuleViolationException;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An agency proposes one household for a period; it becomes a list of one row, under the rules of every list. */
@Controller
@RequiredArgsConstructor
@RequestMapping("/daftar/usulan")
@PreAuthorize(Allowed.COUNTER)
class AgencyProposalController {

    private static final String PAGE = "intake/proposal";

    private final Registrations registrations;
    private final PeriodNamed periods;
    private final EntryChoices choices;
    private final CurrentUser user;

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", RegistrationForm.EMPTY);
        return page(model);
    }

    private String page(Model model) {
        choices.show(model);
        return PAGE;
    }

    @PostMapping
    String propose(
            @ModelAttribute("form") RegistrationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Registration household = RegistrationErrors.checked(form, user.region(), registrations, errors);
        try {
            UUID period = period(form, errors);
            if (period == null || errors.hasErrors()) {
                return page(model);
            }
            Receipt receipt = registrations.propose(household, RegistrationForm.text(form.source()), period);
            redirect.addFlashAttribute("done", receipt.repeated() ? "intake.upload.repeated" : "intake.proposal.done");
            return "redirect:/daftar/" + receipt.id();
        } catch (RuleViolationException e) {
            errors.reject(e.getMessageKey(), e.getArguments(), e.getMessageKey());
            return page(model);
        }
    }

    private @Nullable UUID period(RegistrationForm form, BindingResult errors) {
        UUID period = periods.find(form.period());
        if (period == null) {
            errors.rejectValue("period", "intake.proposal.period.choose", "");
        }
        return period;
    }
}
