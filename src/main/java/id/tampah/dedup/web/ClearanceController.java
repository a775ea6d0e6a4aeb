package id.tampah.dedup.web;

import id.tampah.access.Allowed;
import id.tampah.access.CurrentUser;
import id.tampah.dedup.Cases;
import id.tampah.dedup.clearance.ClearanceLine;
import id.tampah.dedup.clearance.ClearanceReport;
import id.tampah.dedup.clearance.Clearances;
import id.tampah.region.Regions;
import id.tampah.shared.RegionCode;
import id.tampah.shared.web.Attachment;
import id.tampah.shared.web.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The result of clearing as a report, on screen and as a file. */
@Controller
@RequiredArgsConstructor
@RequestMapping("/data-ganda/laporan")
class ClearanceController {

    private final Cases cases;
    private final Clearances clearances;
    private final ClearanceFile file;
    private final ClearanceBook book;
    private final Regions regions;
    private final CurrentUser user;

    @GetMapping
    @PreAuthorize(Allowed.SEE_CASES)
    String page(@RequestParam(defaultValue = "0") int halaman, Model model) {
        ClearanceReport report = clearances.report(user.region());
        Page<ClearanceLine> villages = Page.of(report.byVillage(), halaman);
        show(report, villages.rows(), model);
        model.addAttribute("page", villages);
        return "dedup/report";
    }

    @GetMapping("/cetak")
    @PreAuthorize(Allowed.SEE_CASES)
    String paper(Model model) {
        ClearanceReport report = clearances.report(user.region());
        show(report, report.byVillage(), model);
        model.addAttribute("now", Instant.now());
        return "dedup/report-paper";
    }

    private void show(ClearanceReport report, Collection<ClearanceLine> villages, Model model) {
        model.addAttribute("total", report.total());
        model.addAttribute("programmes", report.byProgramme());
        model.addAttribute(
                "villages",
                villages.stream()
                        .map(line -> new VillageLine(
                                RegionCode.parse(line.region())
                                        .map(regions::place)
                                        .orElse(""),
                                line))
                        .toList());
        model.addAttribute("names", cases.programNames());
        model.addAttribute("region", regions.title(user.region()));
    }

    @GetMapping("/data-ganda.xlsx")
    @PreAuthorize(Allowed.SEE_CASES)
    void xlsx(Locale locale, HttpServletResponse response) throws IOException {
        RegionCode region = user.region();
        ClearanceReport report = clearances.export(region);
        Attachment.XLSX.head(filename(region), response);
        book.write(report, clearances.sides(region), locale, response.getOutputStream());
    }

    @GetMapping("/data-ganda.csv")
    @PreAuthorize(Allowed.SEE_CASES)
    void csv(Locale locale, HttpServletResponse response) throws IOException {
        RegionCode region = user.region();
        Attachment.CSV.send(filename(region), file.csv(clearances.export(region), locale), response);
    }

    private static String filename(RegionCode region) {
        return "data-ganda-" + region.dotted();
    }
}
