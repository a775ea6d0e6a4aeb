package id.tampah.dedup.web;

import id.tampah.access.Allowed;
import id.tampah.dedup.knowing.KnownPeople;
import id.tampah.shared.RuleViolationException;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Warns while an entry form is filled in. A POST that changes nothing: a NIK never stands in an address. Never for the public,
 * whose form tells only whether a number can be a NIK.
 */
@Controller
@RequiredArgsConstructor
class KnownController {

    private final KnownPeople known;

    @PostMapping("/data-ganda/mirip")
    @PreAuthorize(Allowed.COUNTER)
    String like(KnownForm form, Model model) {
        try {
            model.addAttribute("known", known.like(form.typed()));
        } catch (RuleViolationException limited) {
            model.addAttribute("known", List.of());
            model.addAttribute("limited", limited.getMessageKey());
        }
        return "dedup/known :: people";
    }
}
