package id.tampah.platform.invariants;

import id.tampah.access.Allowed;
import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Kebenaran data: every truth of the database, and whether it holds. */
@Controller
@RequestMapping("/jejak/kebenaran")
@PreAuthorize(Allowed.AUDITOR)
@RequiredArgsConstructor
class InvariantController {

    private final Invariants invariants;

    @GetMapping
    String page(Model model) {
        model.addAttribute("invariants", invariants.all());
        return "job/invariants";
    }

    @PostMapping
    String check() {
        return "redirect:/proses/" + invariants.check();
    }
}
