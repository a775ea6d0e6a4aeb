package id.tampah.audit.web;

import id.tampah.audit.TrailFilter;
import id.tampah.audit.TrailRow;
import id.tampah.audit.TrailSearch;
import id.tampah.shared.web.Attachment;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Jejak Audit: search, and the button that proves the chain. At the bottom of the house, it names its roles itself. */
@Controller
@RequiredArgsConstructor
@RequestMapping("/jejak")
@PreAuthorize("hasAnyRole('AUDITOR','ADMIN')")
class AuditController {

    private static final int PAGE = 50;

    private final TrailSearch trail;

    @GetMapping
    String list(
            @ModelAttribute("query") TrailQuery query,
            @RequestParam(name = "sesudah", required = false) @Nullable Long before,
            Model model) {
        List<TrailRow> rows = trail.find(query.filter(), before, PAGE);
        model.addAttribute("rows", rows);
        model.addAttribute("actions", trail.actions());
        model.addAttribute("more", rows.size() == PAGE ? rows.getLast().id() : null);
        return "audit/list";
    }

    @GetMapping("/unduh.csv")
    void export(TrailQuery query, HttpServletResponse response) throws IOException {
        TrailFilter filter = query.filter();
        Attachment.CSV.head("jejak-audit", response);
        try (TrailFile file = new TrailFile(response.getOutputStream())) {
            trail.each(filter, TrailFile.LIMIT, file::add);
        }
    }

    @PostMapping("/periksa")
    String verify(RedirectAttributes redirect) {
        redirect.addFlashAttribute("report", trail.verify());
        return "redirect:/jejak";
    }
}
