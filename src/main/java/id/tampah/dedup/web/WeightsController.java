package id.tampah.dedup.web;

import id.tampah.access.Allowed;
import id.tampah.access.CurrentUser;
import id.tampah.dedup.FieldWeight;
import id.tampah.dedup.clearing.WeightChart;
import id.tampah.dedup.clearing.WeightCharts;
import id.tampah.region.Regions;
import id.tampah.shared.RegionCode;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the engine learned about the region, as a chart. */
@Controller
@RequiredArgsConstructor
class WeightsController {

    private final WeightCharts charts;
    private final Regions regions;
    private final CurrentUser user;

    @GetMapping("/data-ganda/bobot")
    @PreAuthorize(Allowed.SEE_CASES)
    String page(Model model) {
        WeightChart chart = charts.of(user.region());
        model.addAttribute("chart", chart);
        model.addAttribute("place", chart.region() == null ? "" : regions.title(new RegionCode(chart.region())));
        model.addAttribute("most", most(chart.fields()));
        return "dedup/weights";
    }

    private static double most(List<List<FieldWeight>> fields) {
        return fields.stream()
                .flatMap(List::stream)
                .mapToDouble(weight -> Math.abs(weight.bits()))
                .max()
                .orElse(1);
    }
}
