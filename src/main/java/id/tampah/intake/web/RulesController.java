package id.tampah.intake.web;

import id.tampah.access.Allowed;
import id.tampah.intake.Rules;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The rules every row is checked by, for those who fill in lists and those who judge them. */
@Controller
class RulesController {

    @GetMapping("/daftar/aturan")
    @PreAuthorize(Allowed.SEE_LISTS)
    String rules(Model model) {
        model.addAttribute("rules", Rules.bySeverity());
        return "intake/rules";
    }
}
