package id.tampah.distribution.web;

import id.tampah.access.Allowed;
import id.tampah.access.CurrentUser;
import id.tampah.access.Role;
import id.tampah.distribution.Deliveries;
import id.tampah.distribution.DeliveryReason;
import id.tampah.distribution.DeliveryRow;
import id.tampah.distribution.DeliveryState;
import id.tampah.distribution.Stages;
import id.tampah.distribution.VillageQuestion;
import id.tampah.region.Regions;
import id.tampah.shared.NotFoundException;
import id.tampah.shared.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

/** The list of one village at one stage, for a phone in the hand and for paper. */
@Controller
@RequestMapping("/penyaluran/desa/{stage}")
@RequiredArgsConstructor
class VillageController {

    private final Stages stages;
    private final Deliveries deliveries;
    private final Regions regions;
    private final CurrentUser user;

    @GetMapping
    @PreAuthorize(Allowed.SEE_DELIVERIES)
    String page(
            @PathVariable UUID stage,
            @RequestParam @Nullable String desa,
            @RequestParam @Nullable DeliveryState status,
            @RequestParam(defaultValue = "0") int sesudah,
            Model model) {
        RegionCode region = region(desa);
        boolean choose = desa == null && region.digits().length() < 10;
        return choose
                ? "redirect:/penyaluran/" + stage
                : show(new VillageQuestion(stage, region, status, "", sesudah), model);
    }

    /** A name is searched by POST, so that it stands in no address and no log. */
    @PostMapping("/cari")
    @PreAuthorize(Allowed.SEE_DELIVERIES)
    String search(
            @PathVariable UUID stage,
            @RequestParam String desa,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        model.addAttribute("q", q);
        return show(new VillageQuestion(stage, region(desa), null, q, 0), model);
    }

    @GetMapping("/cetak")
    @PreAuthorize(Allowed.SEE_DELIVERIES)
    String paper(@PathVariable UUID stage, @RequestParam String desa, Model model) {
        VillageQuestion question = new VillageQuestion(stage, region(desa), null, "", 0);
        return paper(question, deliveries.all(question), model);
    }

    /** With whole NIKs, to be held beside the identity cards. */
    @GetMapping("/cetak/lengkap")
    @PreAuthorize(Allowed.DINSOS)
    String wholePaper(@PathVariable UUID stage, @RequestParam String desa, Model model) {
        VillageQuestion question = new VillageQuestion(stage, region(desa), null, "", 0);
        return paper(question, deliveries.allWhole(question), model);
    }

    private String paper(VillageQuestion question, List<DeliveryRow> rows, Model model) {
        frame(question, model);
        model.addAttribute("rows", rows);
        model.addAttribute("made", Instant.now());
        return "distribution/paper";
    }

    private String show(VillageQuestion question, Model model) {
        frame(question, model);
        List<DeliveryRow> rows = deliveries.page(question);
        model.addAttribute("rows", rows);
        model.addAttribute(
                "filter", question.state() == null ? "" : question.state().name());
        model.addAttribute(
                "next", rows.size() < Deliveries.PAGE ? null : rows.getLast().position());
        model.addAttribute("mayMark", user.role() == Role.OPERATOR_DESA || user.role() == Role.DISTRIBUTOR);
        return "distribution/village";
    }

    private void frame(VillageQuestion question, Model model) {
        model.addAttribute("stageId", question.stageId());
        model.addAttribute("stage", stages.get(question.stageId()));
        model.addAttribute("region", question.region());
        model.addAttribute("village", regions.title(question.region()));
        model.addAttribute("where", regions.place(question.region().parent()));
        model.addAttribute("counts", deliveries.counts(question.stageId(), question.region()));
        model.addAttribute(
                "today", LocalDate.now(regions.timeZone(question.region()).getZone()));
        model.addAttribute("mayReveal", user.role() == Role.DINSOS_KOTA || user.role() == Role.DINSOS_PROVINSI);
        model.addAttribute("failures", DeliveryReason.of(DeliveryState.FAILED));
        model.addAttribute("returns", DeliveryReason.of(DeliveryState.RETURNED));
    }

    private RegionCode region(@Nullable String desa) {
        RegionCode code = desa == null
                ? user.region()
                : RegionCode.parse(desa).orElseThrow(() -> new NotFoundException("region " + desa));
        if (!user.get().region().contains(code)) {
            throw new NotFoundException("region " + code);
        }
        return code;
    }
}
