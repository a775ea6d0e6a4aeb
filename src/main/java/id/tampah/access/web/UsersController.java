package id.tampah.access.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import id.tampah.access.Allowed;
import id.tampah.access.CurrentUser;
import id.tampah.access.NewUser;
import id.tampah.access.Role;
import id.tampah.access.Users;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import jakarta.validation.Valid;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Accounts inside the administrator's region. A one-time password is shown once, on the page that follows. */
@Controller
@RequiredArgsConstructor
@RequestMapping("/pengaturan/pengguna")
@PreAuthorize(Allowed.ADMIN)
class UsersController {

    private final Users users;
    private final CurrentUser current;
    private final MessageSource messages;

    @GetMapping
    @PreAuthorize(Allowed.AUDITOR)
    String list(Model model) {
        model.addAttribute("users", users.inside(current.region()));
        return "access/users";
    }

    @GetMapping("/baru")
    String createForm(Model model, Locale locale) {
        return form(new UserForm("", "", null, current.region().digits()), model, locale);
    }

    @PostMapping("/baru")
    String create(
            @Valid @ModelAttribute("form") UserForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        RegionCode region =
                RegionCode.parse(requireNonNullElse(form.region(), "")).orElse(current.region());
        current.requireInside(region);
        if (form.role() != null && !form.role().fits(region)) {
            errors.rejectValue("region", "access.user.region.level");
        }
        if (errors.hasErrors()) {
            return form(form, model, locale);
        }
        NewUser user = new NewUser(
                requireNonNull(form.username()),
                requireNonNull(form.name()),
                requireNonNull(form.role()),
                region,
                "",
                true,
                false);
        try {
            redirect.addFlashAttribute("oneTime", users.createWithOneTimePassword(user));
        } catch (RuleViolationException e) {
            errors.rejectValue("username", e.getMessageKey(), e.getArguments(), e.getMessageKey());
            return form(form, model, locale);
        }
        redirect.addFlashAttribute("oneTimeFor", user.username());
        return "redirect:/pengaturan/pengguna";
    }

    @PostMapping("/{id}/sandi")
    String reset(@PathVariable UUID id, @RequestParam("username") String username, RedirectAttributes redirect) {
        redirect.addFlashAttribute("oneTime", users.resetPassword(id));
        redirect.addFlashAttribute("oneTimeFor", username);
        return "redirect:/pengaturan/pengguna";
    }

    @PostMapping("/{id}/aktif")
    String enable(@PathVariable UUID id, @RequestParam("aktif") boolean enabled, RedirectAttributes redirect) {
        users.enable(id, enabled);
        redirect.addFlashAttribute("done", enabled ? "access.user.enabled" : "access.user.disabled");
        return "redirect:/pengaturan/pengguna";
    }

    private String form(UserForm form, Model model, Locale locale) {
        model.addAttribute("form", form);
        model.addAttribute("roles", RoleChoice.all(messages, locale));
        return "access/user-form";
    }

    /** A role in a drop-down. */
    record RoleChoice(String code, String name) {

        static java.util.List<RoleChoice> all(MessageSource messages, Locale locale) {
            return java.util.Arrays.stream(Role.values())
                    .map(role -> new RoleChoice(role.name(), messages.getMessage("role." + role, null, locale)))
                    .toList();
        }
    }
}
