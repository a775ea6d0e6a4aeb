package id.tampah.dedup.web;

import id.tampah.access.Allowed;
import id.tampah.dedup.Choice;
import id.tampah.dedup.deciding.Decisions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The word of a second person where a decree already names a claim that would go. */
@Controller
@RequiredArgsConstructor
@RequestMapping("/data-ganda/{id}")
class SecondController {

    private final Decisions decisions;

    @PostMapping("/setuju")
    @PreAuthorize(Allowed.DINSOS)
    String confirm(
            @PathVariable UUID id,
            @RequestParam long version,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Choice choice = decisions.confirm(id, version);
        redirect.addFlashAttribute(
                "decided", Map.of("id", id, "dropped", choice.dropped().size()));
        return back(id, request);
    }

    @PostMapping("/tolak")
    @PreAuthorize(Allowed.DINSOS)
    String refuse(
            @PathVariable UUID id,
            @RequestParam long version,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        decisions.refuse(id, version);
        redirect.addFlashAttribute("done", "dedup.second.refused");
        return back(id, request);
    }

    private static String back(UUID id, HttpServletRequest request) {
        return "redirect:/data-ganda/" + id + WorkList.query(request);
    }
}
