package id.tampah.access.web;

import static java.util.Objects.requireNonNull;

import id.tampah.access.Allowed;
import id.tampah.access.Users;
import id.tampah.shared.RuleViolationException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The signed-in user's own password; asked for after a one-time password. */
@Controller
@RequiredArgsConstructor
@PreAuthorize(Allowed.SIGNED_IN)
class PasswordController {

    private final Users users;

    @GetMapping("/akun/sandi")
    String form(Model model) {
        model.addAttribute("form", new PasswordForm("", ""));
        return "access/password";
    }

    @PostMapping("/akun/sandi")
    String change(@Valid @ModelAttribute("form") PasswordForm form, BindingResult errors, HttpServletRequest request)
            throws ServletException {
        if (!errors.hasErrors()) {
            try {
                users.changeOwnPassword(requireNonNull(form.old()), requireNonNull(form.fresh()));
            } catch (RuleViolationException e) {
                String field = e.getMessageKey().equals("access.password.wrong") ? "old" : "fresh";
                errors.rejectValue(field, e.getMessageKey(), e.getArguments(), e.getMessageKey());
            }
        }
        if (errors.hasErrors()) {
            return "access/password";
        }
        request.logout();
        return "redirect:/masuk?sandi";
    }
}
