package id.tampah.dedup.web;

import id.tampah.access.Allowed;
import id.tampah.dedup.Cases;
import id.tampah.dedup.deciding.BulkDecisions;
import id.tampah.dedup.deciding.BulkLine;
import id.tampah.dedup.deciding.Undoing;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The certain cases of a page together: what will happen, the decision, and its undo. */
@Controller
@RequiredArgsConstructor
@RequestMapping("/data-ganda/pasti")
class BulkController {

    private final BulkDecisions bulk;
    private final Undoing undoing;
    private final Cases cases;

    /** Shows only; it is a POST because a page of picks does not fit an address. */
    @PostMapping("/periksa")
    @PreAuthorize(Allowed.DINSOS)
    String preview(@RequestParam(name = "pick", required = false) @Nullable List<UUID> pick, Model model) {
        List<BulkLine> lines = bulk.preview(pick == null ? List.of() : pick);
        List<BulkLine> ready =
                lines.stream().filter(line -> line.obstacle() == null).toList();
        model.addAttribute("lines", lines);
        model.addAttribute("ready", ready);
        model.addAttribute(
                "drops",
                ready.stream().mapToLong(line -> line.choice().dropped().size()).sum());
        model.addAttribute(
                "frees", ready.stream().mapToLong(line -> line.choice().frees()).sum());
        model.addAttribute("names", cases.programNames());
        return "dedup/bulk";
    }

    @PostMapping
    @PreAuthorize(Allowed.DINSOS)
    String decide(
            @RequestParam(name = "pick", required = false) @Nullable List<UUID> pick, RedirectAttributes redirect) {
        List<UUID> decided = bulk.decide(pick == null ? List.of() : pick);
        redirect.addFlashAttribute("decidedTogether", Map.of("ids", decided, "count", decided.size()));
        return "redirect:/data-ganda?pasti=ya";
    }

    @PostMapping("/batal")
    @PreAuthorize(Allowed.DINSOS)
    String undo(@RequestParam(name = "pick", required = false) @Nullable List<UUID> pick, RedirectAttributes redirect) {
        undoing.undo(pick == null ? List.of() : pick);
        redirect.addFlashAttribute("done", "dedup.undo.together");
        return "redirect:/data-ganda?pasti=ya";
    }
}
