package id.tampah.intake.api;

import id.tampah.access.Allowed;
import id.tampah.access.CurrentUser;
import id.tampah.program.Period;
import id.tampah.program.Programs;
import id.tampah.program.Source;
import id.tampah.program.SourceKind;
import id.tampah.shared.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The codes an upload may name. */
@RestController
@RequestMapping("/api/v1")
@RequiredArgsConstructor
class CodesApi {

    /** A sender of lists. */
    record SourceCode(
            String code,
            String name,
            SourceKind kind,
            @Nullable String programme) {

        static SourceCode of(Source source) {
            return new SourceCode(source.code(), source.name(), source.kind(), source.programCode());
        }
    }

    /** A period that touches the region of the key. */
    record PeriodCode(
            String code, UUID id, String name, String programme, RegionCode region, LocalDate starts, LocalDate ends) {

        static PeriodCode of(Period period) {
            return new PeriodCode(
                    period.code(),
                    period.id(),
                    period.name(),
                    period.programCode(),
                    new RegionCode(period.region()),
                    period.starts(),
                    period.ends());
        }
    }

    private final Programs programs;
    private final CurrentUser user;

    @GetMapping("/sources")
    @PreAuthorize(Allowed.SIGNED_IN)
    List<SourceCode> sources() {
        return programs.sources().stream().map(SourceCode::of).toList();
    }

    @GetMapping("/periods")
    @PreAuthorize(Allowed.SIGNED_IN)
    List<PeriodCode> periods() {
        return programs.periods(user.region()).stream().map(PeriodCode::of).toList();
    }
}
