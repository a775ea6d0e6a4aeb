package id.tampah.access.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import id.tampah.access.Allowed;
import id.tampah.access.ApiKeys;
import id.tampah.access.CurrentUser;
import id.tampah.shared.RegionCode;
import jakarta.validation.Valid;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
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

/** API keys inside the administrator's region. The key itself is shown once. */
@Controller
@RequiredArgsConstructor
@RequestMapping("/pengaturan/kunci")
@PreAuthorize(Allowed.ADMIN)
class KeysController {

    private final ApiKeys keys;
    private final CurrentUser current;
    private final MessageSource messages;

    @GetMapping
    @PreAuthorize(Allowed.AUDITOR)
    String list(Model model, Locale locale) {
        return page(new KeyForm("", null, current.region().digits(), 90), model, locale);
    }

    @PostMapping
    String issue(
            @Valid @ModelAttribute("form") KeyForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(form, model, locale);
        }
        RegionCode region =
                RegionCode.parse(requireNonNullElse(form.region(), "")).orElse(current.region());
        Instant end = Instant.now().plus(Duration.ofDays(requireNonNull(form.days())));
        String key = keys.issue(requireNonNull(form.name()), requireNonNull(form.role()), region, end);
        redirect.addFlashAttribute("key", key);
        return "redirect:/pengaturan/kunci";
    }

    @PostMapping("/{id}/cabut")
    String revoke(@PathVariable UUID id, RedirectAttributes redirect) {
        keys.revoke(id);
        redirect.addFlashAttribute("done", "access.key.revoked");
        return "redirect:/pengaturan/kunci";
    }

    private String page(KeyForm form, Model model, Locale locale) {
        model.addAttribute("form", form);
        model.addAttribute("keys", keys.inside(current.region()));
        model.addAttribute("roles", UsersController.RoleChoice.all(messages, locale));
        return "access/keys";
    }
}
