package id.tampah.region.web;

import id.tampah.access.Allowed;
import id.tampah.region.Region;
import id.tampah.region.Regions;
import id.tampah.shared.RegionCode;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Feeds the region picker while somebody types; names of regions are public, so any signed-in account may ask. */
@Controller
@RequiredArgsConstructor
class RegionPickerController {

    private static final int SHOWN = 12;

    record Option(String code, String title, String where) {}

    private final Regions regions;

    @GetMapping("/wilayah/pilih")
    @PreAuthorize(Allowed.SIGNED_IN)
    String options(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String dalam, Model model) {
        RegionCode within = RegionCode.parse(dalam).orElse(RegionCode.COUNTRY);
        model.addAttribute(
                "options", found(q, within).stream().map(this::option).toList());
        return "region/picker :: options";
    }

    /** Nothing typed yet: what lies right below. */
    private List<Region> found(String q, RegionCode within) {
        return q.isBlank() ? regions.children(within).stream().limit(40).toList() : regions.search(q, within, SHOWN);
    }

    private Option option(Region region) {
        return new Option(
                region.code().digits(),
                region.title(),
                regions.place(region.code().parent()));
    }
}
