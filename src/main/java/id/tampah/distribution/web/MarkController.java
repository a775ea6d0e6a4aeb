package id.tampah.distribution.web;

import id.tampah.access.Allowed;
import id.tampah.audit.ChangedMeanwhileException;
import id.tampah.distribution.Deliveries;
import id.tampah.distribution.DeliveryReason;
import id.tampah.distribution.DeliveryState;
import id.tampah.distribution.MarkOutcome;
import id.tampah.distribution.Marking;
import id.tampah.region.Regions;
import id.tampah.shared.RegionCode;
import java.time.LocalDate;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Marks one delivery: with script only its row comes back, without it the page is shown again. */
@Controller
@RequestMapping("/penyaluran/desa/{stage}/{delivery}")
@RequiredArgsConstructor
class MarkController {

    private final Marking marking;
    private final Deliveries deliveries;
    private final Regions regions;

    @PostMapping
    @PreAuthorize(Allowed.HAND_OVER)
    String mark(
            @PathVariable UUID stage,
            @PathVariable UUID delivery,
            @RequestParam String desa,
            @ModelAttribute MarkForm form,
            @RequestHeader(name = "HX-Request", required = false) boolean inPlace,
            Model model) {
        MarkOutcome outcome = marking.mark(form.of(delivery));
        if (inPlace) {
            return row(stage, delivery, new RegionCode(desa), outcome, model);
        }
        if (outcome == MarkOutcome.STALE) {
            throw new ChangedMeanwhileException("delivery:" + delivery);
        }
        String filter = form.status() == null || form.status().isEmpty() ? "" : "&status=" + form.status();
        return "redirect:/penyaluran/desa/" + stage + "?desa=" + desa + filter + "#d" + delivery;
    }

    private String row(UUID stage, UUID delivery, RegionCode region, MarkOutcome outcome, Model model) {
        model.addAttribute("row", deliveries.get(delivery));
        model.addAttribute("stale", outcome == MarkOutcome.STALE);
        model.addAttribute("counts", deliveries.counts(stage, region));
        model.addAttribute("stageId", stage);
        model.addAttribute("filter", "");
        model.addAttribute("region", region);
        model.addAttribute("today", LocalDate.now(regions.timeZone(region).getZone()));
        model.addAttribute("mayMark", true);
        model.addAttribute("failures", DeliveryReason.of(DeliveryState.FAILED));
        model.addAttribute("returns", DeliveryReason.of(DeliveryState.RETURNED));
        return "distribution/row :: answer";
    }
}
