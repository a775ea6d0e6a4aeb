package id.tampah.program.web;

import id.tampah.program.Exclusion;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** Two programmes that exclude each other, as somebody types it. */
record ExclusionForm(
        @NotBlank(message = "{program.period.program.rule}") @Nullable
        String programCode,

        @NotBlank(message = "{program.period.program.rule}") @Nullable
        String other,

        @NotBlank(message = "{program.basis.rule}") @Nullable
        String basis,

        @NotNull(message = "{program.date.rule}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate starts,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate ends) {

    Exclusion exclusion() {
        return new Exclusion(
                Objects.requireNonNull(programCode),
                Objects.requireNonNull(other),
                Objects.requireNonNull(basis).strip(),
                Objects.requireNonNull(starts),
                ends);
    }
}
