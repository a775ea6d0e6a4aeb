package id.tampah.report.web;

import id.tampah.access.Allowed;
import id.tampah.access.CurrentUser;
import id.tampah.program.Programs;
import id.tampah.region.Regions;
import id.tampah.report.RecipientFiles;
import id.tampah.report.RecipientTable;
import id.tampah.report.Reports;
import id.tampah.shared.NotFoundException;
import id.tampah.shared.RegionCode;
import id.tampah.shared.web.Attachment;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Laporan: the recipients table on screen, on paper and as a file; from the own region down to the village. */
@Controller
@RequestMapping("/laporan")
@RequiredArgsConstructor
class ReportController {

    private final Reports reports;
    private final RecipientFiles files;
    private final Programs programs;
    private final Regions regions;
    private final CurrentUser user;

    @GetMapping
    @PreAuthorize(Allowed.REPORTS)
    String page(@RequestParam @Nullable String wilayah, @RequestParam @Nullable UUID periode, Model model) {
        show(wilayah, periode, model);
        return "report/recipients";
    }

    @GetMapping("/cetak")
    @PreAuthorize(Allowed.REPORTS)
    String paper(@RequestParam @Nullable String wilayah, @RequestParam @Nullable UUID periode, Model model) {
        show(wilayah, periode, model);
        return "report/paper";
    }

    @GetMapping("/penerima.csv")
    @PreAuthorize(Allowed.REPORTS)
    void csv(@RequestParam @Nullable String wilayah, @RequestParam @Nullable UUID periode, HttpServletResponse response)
            throws IOException {
        RecipientTable table = reports.recipients(region(wilayah), periode);
        Attachment.CSV.send(filename(table), files.csv(table), response);
    }

    @GetMapping("/penerima.xlsx")
    @PreAuthorize(Allowed.REPORTS)
    void xlsx(
            @RequestParam @Nullable String wilayah,
            @RequestParam @Nullable UUID periode,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        RecipientTable table = reports.recipients(region(wilayah), periode);
        Attachment.XLSX.send(filename(table), files.xlsx(table, locale), response);
    }

    private void show(@Nullable String wilayah, @Nullable UUID periode, Model model) {
        RegionCode region = region(wilayah);
        model.addAttribute("table", reports.recipients(region, periode));
        model.addAttribute("place", regions.title(region));
        model.addAttribute("above", above(region));
        model.addAttribute("periods", programs.periods(region));
        model.addAttribute("period", periode == null ? null : programs.period(periode));
        model.addAttribute("made", Instant.now());
    }

    private RegionCode region(@Nullable String wilayah) {
        return wilayah == null || wilayah.isBlank()
                ? user.region()
                : RegionCode.parse(wilayah).orElseThrow(() -> new NotFoundException("region " + wilayah));
    }

    /** One level up, while that is still the reader's own. */
    private @Nullable RegionCode above(RegionCode region) {
        boolean top = region.equals(user.get().region());
        return top ? null : region.parent();
    }

    private static String filename(RecipientTable table) {
        return "penerima-" + table.region().dotted();
    }
}
