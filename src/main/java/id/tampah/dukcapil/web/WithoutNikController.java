package id.tampah.dukcapil.web;

import id.tampah.access.Allowed;
import id.tampah.access.CurrentUser;
import id.tampah.access.Role;
import id.tampah.dukcapil.PersonWithoutNik;
import id.tampah.dukcapil.WithoutNik;
import id.tampah.region.Regions;
import id.tampah.shared.Nik;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import id.tampah.shared.web.Attempt;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** People without a NIK: the follow-up list by village, its print for the recording team, and the NIK once it is known. */
@Controller
@RequiredArgsConstructor
@RequestMapping("/padan/tanpa-nik")
class WithoutNikController {

    private static final int PAGE = 50;
    private static final int PRINTED = 1_000;
    private static final List<String> STATES = List.of("OPEN", "MERGED", "CLOSED");

    private final WithoutNik people;
    private final Regions regions;
    private final CurrentUser user;

    @GetMapping
    @PreAuthorize(Allowed.SEE_VERDICTS)
    String list(
            @RequestParam(defaultValue = "OPEN") String status,
            @RequestParam(required = false) @Nullable String wilayah,
            @RequestParam(defaultValue = "") String sesudah,
            Model model) {
        RegionCode region = Chosen.region(wilayah, user.region());
        String state = STATES.contains(status) ? status : "OPEN";
        List<PersonWithoutNik> rows = people.page(region, state, sesudah, PAGE);
        model.addAttribute("rows", rows);
        model.addAttribute("count", people.count(region, state));
        model.addAttribute("next", rows.size() == PAGE ? rows.getLast().code() : null);
        model.addAttribute("states", STATES);
        model.addAttribute("state", state);
        model.addAttribute("region", region);
        model.addAttribute("regions", regions);
        return "dukcapil/nameless";
    }

    @GetMapping("/cetak")
    @PreAuthorize(Allowed.SEE_VERDICTS)
    String paper(@RequestParam(required = false) @Nullable String wilayah, Model model) {
        RegionCode region = Chosen.region(wilayah, user.region());
        Map<String, List<PersonWithoutNik>> villages = people.page(region, "OPEN", "", PRINTED).stream()
                .collect(Collectors.groupingBy(PersonWithoutNik::region, LinkedHashMap::new, Collectors.toList()));
        model.addAttribute("villages", villages);
        model.addAttribute("place", regions.title(region));
        model.addAttribute("made", Instant.now());
        model.addAttribute("regions", regions);
        return "dukcapil/nameless-paper";
    }

    @GetMapping("/{id}")
    @PreAuthorize(Allowed.SEE_REGISTER)
    String show(@PathVariable UUID id, Model model) {
        PersonWithoutNik person = people.look(id);
        model.addAttribute("it", person);
        model.addAttribute("regions", regions);
        model.addAttribute("mayDecide", person.open() && user.role() == Role.DUKCAPIL);
        return "dukcapil/nameless-one";
    }

    @PostMapping("/{id}/nik")
    @PreAuthorize(Allowed.CIVIL_REGISTRY)
    String merge(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String nik,
            @RequestParam(defaultValue = "") String bukti,
            RedirectAttributes redirect) {
        return decide(id, redirect, "dukcapil.nameless.merged", () -> {
            Nik known = Nik.parse(nik.replace(" ", ""))
                    .orElseThrow(() -> new RuleViolationException("dukcapil.nameless.nik.wrong"));
            people.merge(id, known, bukti);
        });
    }

    @PostMapping("/{id}/tutup")
    @PreAuthorize(Allowed.CIVIL_REGISTRY)
    String close(@PathVariable UUID id, @RequestParam(defaultValue = "") String bukti, RedirectAttributes redirect) {
        return decide(id, redirect, "dukcapil.nameless.closed", () -> people.close(id, bukti));
    }

    private static String decide(UUID id, RedirectAttributes redirect, String done, Runnable decision) {
        return "redirect:/padan/tanpa-nik" + (Attempt.done(decision, done, redirect) ? "" : "/" + id);
    }
}
