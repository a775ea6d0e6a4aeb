package id.tampah.dukcapil.web;

import id.tampah.access.Allowed;
import id.tampah.access.CurrentUser;
import id.tampah.access.Role;
import id.tampah.dukcapil.gateway.ExchangeFile;
import id.tampah.dukcapil.gateway.Exchanges;
import id.tampah.dukcapil.gateway.GatewaySetting;
import id.tampah.dukcapil.gateway.GatewaySettings;
import id.tampah.dukcapil.gateway.Meter;
import id.tampah.dukcapil.gateway.Way;
import id.tampah.region.Regions;
import id.tampah.shared.RegionCode;
import id.tampah.shared.web.Attachment;
import id.tampah.shared.web.Attempt;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How Dukcapil is asked: settings of each regency, the meter of the service, files to and from the local office. */
@Controller
@RequiredArgsConstructor
@RequestMapping("/padan/jalur")
class ExchangeController {

    private static final int LATEST = 50;
    /** A regency with its setting and what waits for it. */
    record WayLine(GatewaySetting setting, long waiting, Meter meter) {}

    private final GatewaySettings settings;
    private final Exchanges exchanges;
    private final Regions regions;
    private final CurrentUser user;

    @GetMapping
    @PreAuthorize(Allowed.SEE_VERDICTS)
    String ways(Model model) {
        List<ExchangeFile> files = exchanges.latest(LATEST);
        model.addAttribute("lines", regencies().stream().map(this::line).toList());
        model.addAttribute("files", files);
        model.addAttribute("regions", regions);
        model.addAttribute("mayExchange", user.role() == Role.DUKCAPIL || user.role() == Role.DINSOS_KOTA);
        model.addAttribute("mayChoose", user.role() == Role.DUKCAPIL);
        return "dukcapil/ways";
    }

    /** A province sees the regencies that chose; a regency sees itself. */
    private List<GatewaySetting> regencies() {
        RegionCode region = user.region();
        return region.digits().length() >= 4 ? List.of(settings.of(new RegionCode(region.kab()))) : settings.all();
    }

    private WayLine line(GatewaySetting setting) {
        RegionCode kab = new RegionCode(setting.kab());
        return new WayLine(setting, exchanges.waiting(kab, setting.way()), exchanges.meter(kab));
    }

    @GetMapping("/{region}")
    @PreAuthorize(Allowed.CIVIL_REGISTRY)
    String form(@PathVariable RegionCode region, Model model) {
        return form(SettingForm.of(settings.of(region)), region, model);
    }

    private String form(SettingForm form, RegionCode kab, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("kab", kab);
        model.addAttribute("ways", Way.values());
        model.addAttribute("regions", regions);
        return "dukcapil/way-form";
    }

    @PostMapping("/{region}")
    @PreAuthorize(Allowed.CIVIL_REGISTRY)
    String save(
            @PathVariable RegionCode region,
            @Valid @ModelAttribute("form") SettingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return form(form, region, model);
        }
        settings.save(form.setting(region.digits()));
        redirect.addFlashAttribute("done", "dukcapil.way.saved");
        return "redirect:/padan/jalur";
    }

    @PostMapping("/{region}/kirim")
    @PreAuthorize(Allowed.EXCHANGE)
    String send(@PathVariable RegionCode region, RedirectAttributes redirect) {
        return attempt(redirect, "dukcapil.exchange.sent", () -> exchanges.send(region));
    }

    @PostMapping("/{region}/jawaban")
    @PreAuthorize(Allowed.EXCHANGE)
    String receive(
            @PathVariable RegionCode region,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes redirect)
            throws IOException {
        if (file == null || file.isEmpty()) {
            redirect.addFlashAttribute("problem", "dukcapil.exchange.choose");
            return "redirect:/padan/jalur";
        }
        byte[] content = file.getBytes();
        String name = String.valueOf(file.getOriginalFilename());
        return attempt(redirect, "dukcapil.exchange.received", () -> exchanges.receive(region, name, content));
    }

    private static String attempt(RedirectAttributes redirect, String done, Runnable work) {
        Attempt.done(work, done, redirect);
        return "redirect:/padan/jalur";
    }

    @GetMapping("/berkas/{id}")
    @PreAuthorize(Allowed.EXCHANGE)
    void takeOut(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        Attachment.XLSX.send("padan-" + id, exchanges.takeOut(id), response);
    }
}
