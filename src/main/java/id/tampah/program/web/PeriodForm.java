package id.tampah.program.web;

import id.tampah.program.NewPeriod;
import id.tampah.shared.RegionCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A new period as somebody types it. */
record PeriodForm(
        @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{2,39}", message = "{program.period.code.rule}") @Nullable
        String code,

        @NotBlank(message = "{program.name.rule}") @Nullable String name,

        @NotBlank(message = "{program.period.program.rule}") @Nullable
        String programCode,

        @NotBlank(message = "{program.period.region.rule}") @Nullable
        String region,

        @NotNull(message = "{program.date.rule}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate starts,

        @NotNull(message = "{program.date.rule}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate ends) {

    RegionCode regionCode() {
        return RegionCode.parse(Objects.requireNonNullElse(region, "")).orElse(RegionCode.COUNTRY);
    }

    NewPeriod period() {
        return new NewPeriod(
                Objects.requireNonNull(code),
                Objects.requireNonNull(name).strip(),
                Objects.requireNonNull(programCode),
                regionCode(),
                Objects.requireNonNull(starts),
                Objects.requireNonNull(ends));
    }
}
