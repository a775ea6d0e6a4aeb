package id.tampah.allocation.web;

import id.tampah.access.Allowed;
import id.tampah.access.CurrentUser;
import id.tampah.access.Role;
import id.tampah.allocation.DecreeSummary;
import id.tampah.allocation.Decrees;
import id.tampah.region.Region;
import id.tampah.region.Regions;
import id.tampah.shared.RegionCode;
import id.tampah.shared.web.Attachment;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A signed decree: its fingerprint and the proof of it, the attachment on paper, the list as a file. */
@Controller
@RequestMapping("/penetapan/{id}")
@RequiredArgsConstructor
class DecreeController {

    private final Decrees decrees;
    private final DecreeFiles files;
    private final Regions regions;
    private final CurrentUser user;

    @GetMapping
    @PreAuthorize(Allowed.SEE_ALLOCATION)
    String show(@PathVariable UUID id, @RequestParam(defaultValue = "") String wilayah, Model model) {
        DecreeSummary decree = decree(id, model);
        RegionCode within = RegionCode.parse(wilayah).orElseGet(() -> new RegionCode(decree.region()));
        model.addAttribute("villages", decrees.villages(id, within));
        model.addAttribute("place", wilayah.isEmpty() ? null : regions.title(within));
        model.addAttribute("mayReveal", user.role() == Role.DINSOS_KOTA || user.role() == Role.DINSOS_PROVINSI);
        model.addAttribute("verifiable", user.region().contains(new RegionCode(decree.region())));
        return "allocation/decree";
    }

    @PostMapping("/periksa")
    @PreAuthorize(Allowed.SEE_ALLOCATION)
    String verify(@PathVariable UUID id, RedirectAttributes flash) {
        flash.addFlashAttribute("whole", decrees.verify(id).whole());
        return "redirect:/penetapan/" + id;
    }

    @GetMapping("/lampiran")
    @PreAuthorize(Allowed.SEE_ALLOCATION)
    String paper(@PathVariable UUID id, Model model) {
        decree(id, model);
        model.addAttribute("rows", decrees.rows(id));
        return "allocation/decree-paper";
    }

    /** With whole numbers, as the attachment of the signed paper needs them. */
    @GetMapping("/lampiran/lengkap")
    @PreAuthorize(Allowed.DINSOS)
    String wholePaper(@PathVariable UUID id, Model model) {
        decree(id, model);
        model.addAttribute("rows", decrees.wholeRows(id));
        return "allocation/decree-paper";
    }

    @GetMapping("/daftar.csv")
    @PreAuthorize(Allowed.SEE_ALLOCATION)
    void csv(@PathVariable UUID id, Locale locale, HttpServletResponse response) throws IOException {
        Attachment.CSV.send("penetapan-" + id, files.csv(decrees.rows(id), locale), response);
    }

    @GetMapping("/daftar.xlsx")
    @PreAuthorize(Allowed.SEE_ALLOCATION)
    void xlsx(@PathVariable UUID id, Locale locale, HttpServletResponse response) throws IOException {
        Attachment.XLSX.send("penetapan-" + id, files.xlsx(decrees.get(id), decrees.rows(id), locale), response);
    }

    private DecreeSummary decree(UUID id, Model model) {
        DecreeSummary decree = decrees.get(id);
        Region region = regions.get(new RegionCode(decree.region()));
        model.addAttribute("decree", decree);
        model.addAttribute("regionTitle", region.title());
        model.addAttribute("area", region.name().replaceFirst("^Kabupaten ", ""));
        model.addAttribute("leader", "allocation.leader." + region.type());
        return decree;
    }
}
