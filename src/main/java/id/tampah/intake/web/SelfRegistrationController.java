package id.tampah.intake.web;

import static id.tampah.intake.web.RegistrationForm.text;

import id.tampah.access.Allowed;
import id.tampah.intake.door.Registration;
import id.tampah.intake.door.Registrations;
import id.tampah.region.Located;
import id.tampah.region.Region;
import id.tampah.region.Regions;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** A citizen registers alone, without script and without account; the village verifies before anything counts. */
@Controller
@RequiredArgsConstructor
class SelfRegistrationController {

    private static final String PAGE = "intake/register";

    private final Registrations registrations;
    private final Regions regions;

    @GetMapping("/cek/daftar")
    @PreAuthorize(Allowed.ANYBODY)
    String form(Model model) {
        model.addAttribute("form", RegistrationForm.EMPTY);
        return PAGE;
    }

    @PostMapping("/cek/daftar")
    @PreAuthorize(Allowed.ANYBODY)
    String register(
            @ModelAttribute("form") RegistrationForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<RegionCode> village = village(form);
        if (village.isEmpty()) {
            errors.rejectValue("village", "intake.door.village.unknown", "");
        }
        Registration person = form.registration(village.orElse(RegionCode.COUNTRY));
        RegistrationErrors.add(registrations.check(person), errors);
        if (errors.hasErrors()) {
            return PAGE;
        }
        try {
            registrations.registerAlone(person, request.getRemoteAddr());
            return "intake/registered";
        } catch (RuleViolationException e) {
            errors.reject(e.getMessageKey(), e.getArguments(), e.getMessageKey());
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return PAGE;
        }
    }

    /** The village that the three names mean, spelling noise forgiven. */
    private Optional<RegionCode> village(RegistrationForm form) {
        String regency = text(form.regency());
        return regions.search(regency, RegionCode.COUNTRY, 20).stream()
                .map(Region::code)
                .filter(code -> code.digits().length() == 4)
                .map(code -> regions.tree().locate(code, regency, text(form.district()), text(form.village())))
                .filter(located -> located.outcome() == Located.Outcome.FOUND)
                .map(Located::code)
                .findFirst();
    }
}
