package id.tampah.registry.web;

import id.tampah.access.Allowed;
import id.tampah.access.CurrentUser;
import id.tampah.access.Role;
import id.tampah.audit.TrailSearch;
import id.tampah.region.IndonesianTime;
import id.tampah.region.Regions;
import id.tampah.registry.HouseholdFact;
import id.tampah.registry.HouseholdView;
import id.tampah.registry.Households;
import id.tampah.registry.Journey;
import id.tampah.registry.JourneyStep;
import id.tampah.shared.RegionCode;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
import tools.jackson.databind.json.JsonMapper;

/** One screen per household. The full numbers are drawn by the POST itself, so that no session or address ever has them. */
@Controller
@RequestMapping("/keluarga/{id}")
@RequiredArgsConstructor
class HouseholdController {

    private static final int LOOKS = 20;
    /** Who else looked is nobody's business in a village. */
    private static final Set<Role> LOOKERS =
            Set.of(Role.DINSOS_PROVINSI, Role.DINSOS_KOTA, Role.DUKCAPIL, Role.AUDITOR, Role.ADMIN);

    private static final Set<Role> REVEALERS = Set.of(Role.DUKCAPIL, Role.DINSOS_KOTA, Role.DINSOS_PROVINSI);

    private final Households households;
    private final TrailSearch trail;
    private final Regions regions;
    private final CurrentUser user;
    private final FactSentences sentences;
    private final JsonMapper json;

    @GetMapping
    @PreAuthorize(Allowed.SEARCH)
    String page(@PathVariable UUID id, Locale locale, Model model) {
        return show(households.look(id), new RevealForm(null), locale, model);
    }

    @PostMapping("/buka")
    @PreAuthorize(Allowed.REVEAL)
    String reveal(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") RevealForm form,
            BindingResult errors,
            Locale locale,
            Model model) {
        HouseholdView view = errors.hasErrors() ? households.look(id) : households.reveal(id, form.text());
        return show(view, form, locale, model);
    }

    private String show(HouseholdView view, RevealForm form, Locale locale, Model model) {
        RegionCode region = new RegionCode(view.region());
        model.addAttribute("view", view);
        model.addAttribute("desil", view.desil().orElse(null));
        model.addAttribute("place", regions.title(region));
        model.addAttribute("around", region.digits().length() > 4 ? regions.place(region.parent()) : "");
        model.addAttribute("steps", journey(view, region, locale));
        model.addAttribute("kinds", HouseholdFact.Kind.values());
        model.addAttribute("looks", LOOKERS.contains(user.role()) ? looks(view.id()) : null);
        model.addAttribute("mayReveal", REVEALERS.contains(user.role()));
        model.addAttribute("form", form);
        model.addAttribute("says", sentences.in(locale));
        return "registry/household";
    }

    private List<Look> looks(UUID id) {
        return trail.about(Households.subject(id), LOOKS).stream()
                .map(row -> Look.of(row, json))
                .toList();
    }

    private List<JourneyStep> journey(HouseholdView view, RegionCode region, Locale locale) {
        FactSentences.Spoken says = sentences.in(locale);
        return new Journey(
                        view.claims(),
                        view.facts(),
                        IndonesianTime.of(region).getZone(),
                        fact -> fact.reason() == null ? says.title(fact) : says.reason(fact.reason()),
                        view.leftOut())
                .steps();
    }
}
