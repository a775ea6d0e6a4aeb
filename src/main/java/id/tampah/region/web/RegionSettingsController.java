package id.tampah.region.web;

import id.tampah.access.Allowed;
import id.tampah.audit.ActorSource;
import id.tampah.region.Region;
import id.tampah.region.RegionDraft;
import id.tampah.region.RegionEditions;
import id.tampah.region.Regions;
import id.tampah.shared.RegionCode;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pengaturan › Wilayah: the edition in force, looking areas up, loading a newer edition or the history of codes. */
@Controller
@RequestMapping("/pengaturan/wilayah")
@RequiredArgsConstructor
class RegionSettingsController {

    private static final int SHOWN = 50;

    record Found(Region region, String place) {}

    private final Regions regions;
    private final RegionEditions editions;
    private final ActorSource actors;

    @GetMapping
    @PreAuthorize(Allowed.AUDITOR)
    String page(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("edition", editions.inForce().orElse(null));
        model.addAttribute("counts", regions.counts());
        model.addAttribute("changes", editions.historyLength());
        model.addAttribute("clusters", regions.clusters());
        model.addAttribute("q", q);
        model.addAttribute("found", found(q));
        return "region/settings";
    }

    private List<Found> found(String q) {
        return regions.search(q, RegionCode.COUNTRY, SHOWN).stream()
                .map(region -> new Found(region, regions.place(region.code().parent())))
                .toList();
    }

    @PostMapping("/edisi")
    @PreAuthorize(Allowed.ADMIN)
    String proposeEdition(@ModelAttribute EditionForm form) throws IOException {
        String edition = form.edisi() == null ? "" : form.edisi();
        return toDraft(editions.propose(RegionDraft.Kind.EDITION, edition, bytes(form.berkas()), username()));
    }

    @PostMapping("/riwayat")
    @PreAuthorize(Allowed.ADMIN)
    String proposeHistory(@ModelAttribute HistoryForm form) throws IOException {
        return toDraft(editions.propose(RegionDraft.Kind.HISTORY, "", bytes(form.berkas()), username()));
    }

    @GetMapping("/pratinjau/{id}")
    @PreAuthorize(Allowed.ADMIN)
    String preview(@PathVariable UUID id, Model model) {
        model.addAttribute("draft", editions.preview(id));
        return "region/preview";
    }

    @PostMapping("/pratinjau/{id}")
    @PreAuthorize(Allowed.ADMIN)
    String confirm(@PathVariable UUID id, RedirectAttributes flash) {
        editions.confirm(id, username());
        flash.addFlashAttribute("done", "region.settings.loaded");
        return "redirect:/pengaturan/wilayah";
    }

    /** No file chosen reads as an empty one. */
    private static byte[] bytes(@Nullable MultipartFile file) throws IOException {
        return file == null ? new byte[0] : file.getBytes();
    }

    private String username() {
        return actors.actor().username();
    }

    private static String toDraft(UUID id) {
        return "redirect:/pengaturan/wilayah/pratinjau/" + id;
    }
}
