package id.tampah.program.web;

import id.tampah.program.NewCriteria;
import id.tampah.program.OptionalStep;
import id.tampah.program.Refusal;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** The rules of a programme as somebody types them; boxes that are not ticked do not come. */
record CriteriaFields(
        @NotNull(message = "{program.date.rule}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate validFrom,

        @NotBlank(message = "{program.basis.rule}") @Nullable
        String basis,

        @NotBlank(message = "{program.summary.rule}") @Nullable
        String summary,

        @Min(value = 1, message = "{program.desil.rule}") @Max(value = 10, message = "{program.desil.rule}") @Nullable
        Integer desilMax,

        @Nullable List<Refusal> refused,

        @NotBlank(message = "{program.basis.rule}") @Nullable
        String refusedBasis,

        @Nullable List<OptionalStep> leftOut) {

    static CriteriaFields usual() {
        return new CriteriaFields(
                null, "", "", null, List.of(Refusal.values()), "Permendagri 102/2019", List.of(OptionalStep.values()));
    }

    static CriteriaFields none() {
        return new CriteriaFields(null, null, null, null, null, null, null);
    }

    NewCriteria criteria() {
        return new NewCriteria(
                Objects.requireNonNull(validFrom),
                Objects.requireNonNull(basis).strip(),
                Objects.requireNonNull(summary).strip(),
                desilMax,
                Set.copyOf(Objects.requireNonNullElse(refused, List.of())),
                Objects.requireNonNull(refusedBasis).strip(),
                Set.copyOf(Objects.requireNonNullElse(leftOut, List.of())));
    }
}
