package id.tampah.report.api;

import id.tampah.access.Allowed;
import id.tampah.access.CurrentUser;
import id.tampah.report.Category;
import id.tampah.report.RecipientFiles;
import id.tampah.report.RecipientTable;
import id.tampah.report.Reports;
import id.tampah.shared.NotFoundException;
import id.tampah.shared.RegionCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The recipients table as JSON or as comma-separated text. */
@RestController
@RequestMapping("/api/v1/reports/recipients")
@RequiredArgsConstructor
class RecipientReportController {

    /** One line of the table. */
    record Line(Category category, String programme, RegionCode region, long households, BigDecimal percent) {}

    private final Reports reports;
    private final RecipientFiles files;
    private final PeriodChoice periods;
    private final CurrentUser user;

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize(Allowed.REPORTS)
    List<Line> json(@RequestParam @Nullable String region, @RequestParam @Nullable String period) {
        RecipientTable table = table(region, period);
        return table.lines().stream()
                .map(line ->
                        new Line(line.category(), line.program(), table.region(), line.households(), line.percent()))
                .toList();
    }

    @GetMapping(produces = "text/csv")
    @PreAuthorize(Allowed.REPORTS)
    ResponseEntity<byte[]> csv(@RequestParam @Nullable String region, @RequestParam @Nullable String period) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .body(files.csv(table(region, period)));
    }

    private RecipientTable table(@Nullable String region, @Nullable String period) {
        RegionCode code = region == null || region.isBlank()
                ? user.region()
                : RegionCode.parse(region).orElseThrow(() -> new NotFoundException("region " + region));
        UUID chosen = periods.find(period);
        return reports.recipients(code, chosen);
    }
}
