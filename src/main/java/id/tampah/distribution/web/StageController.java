package id.tampah.distribution.web;

import id.tampah.access.Allowed;
import id.tampah.access.CurrentUser;
import id.tampah.access.Role;
import id.tampah.distribution.Counts;
import id.tampah.distribution.Openings;
import id.tampah.distribution.StageLine;
import id.tampah.distribution.Stages;
import id.tampah.distribution.VillageLine;
import id.tampah.region.Regions;
import id.tampah.shared.RegionCode;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Penyaluran: what was opened and how far each stage and village is. */
@Controller
@RequestMapping("/penyaluran")
@RequiredArgsConstructor
class StageController {

    /** A village with its name. */
    record Village(
            VillageLine line,
            String name,
            String where,
            @Nullable String district) {}

    private final Stages stages;
    private final Openings openings;
    private final Regions regions;
    private final CurrentUser user;

    @GetMapping
    @PreAuthorize(Allowed.SEE_DELIVERIES)
    String list(Model model) {
        List<StageLine> found = stages.all();
        model.addAttribute("stages", found);
        model.addAttribute("sum", found.stream().map(StageLine::counts).reduce(Counts.NONE, Counts::plus));
        model.addAttribute("openable", mayOpen() ? openings.openable() : List.of());
        model.addAttribute("mayOpen", mayOpen());
        return "distribution/stages";
    }

    /** The villages of a stage; whoever has only one goes straight to it. */
    @GetMapping("/{stage}")
    @PreAuthorize(Allowed.SEE_DELIVERIES)
    String stage(@PathVariable UUID stage, Model model) {
        List<VillageLine> villages = stages.villages(stage);
        if (villages.size() == 1 && user.role() == Role.OPERATOR_DESA) {
            return "redirect:/penyaluran/desa/" + stage + "?desa="
                    + villages.getFirst().region();
        }
        StageLine line = stages.get(stage);
        model.addAttribute("stage", line);
        model.addAttribute("undoable", mayOpen() && openings.undoable(line));
        model.addAttribute("villages", villages.stream().map(this::village).toList());
        model.addAttribute("maySchedule", mayOpen());
        return "distribution/stage";
    }

    private Village village(VillageLine line) {
        RegionCode code = new RegionCode(line.region());
        String district = line.region().length() == 10 ? code.parent().digits() : null;
        return new Village(line, regions.title(code), regions.place(code.parent()), district);
    }

    private boolean mayOpen() {
        return user.role() == Role.DINSOS_KOTA || user.role() == Role.DINSOS_PROVINSI;
    }
}
