package id.tampah.citizen.web;

import id.tampah.access.Allowed;
import id.tampah.program.Programs;
import id.tampah.region.Regions;
import id.tampah.shared.RegionCode;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** "Bantuan apa saja": which aid there is, from whose money, in which period and stages. */
@Controller
@RequiredArgsConstructor
class ProgrammesController {

    private final Programs programs;
    private final Regions regions;

    @GetMapping("/cek/bantuan")
    @PreAuthorize(Allowed.ANYBODY)
    String programmes(Model model) {
        List<OfferedPeriod> periods = programs.periods(RegionCode.COUNTRY).stream()
                .map(period -> new OfferedPeriod(
                        period, regions.title(new RegionCode(period.region())), programs.stages(period.id())))
                .toList();
        model.addAttribute("periods", periods);
        model.addAttribute(
                "sources",
                programs.sources().stream()
                        .filter(source -> source.programCode() != null)
                        .toList());
        return "citizen/programmes";
    }
}
