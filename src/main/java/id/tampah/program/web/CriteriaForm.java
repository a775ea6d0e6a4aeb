package id.tampah.program.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The next version of the rules of a programme. */
record CriteriaForm(
        @NotBlank(message = "{program.period.program.rule}") @Nullable
        String programCode,

        @Valid CriteriaFields criteria) {

    /** A form without any rule is answered with what is missing. */
    CriteriaForm {
        criteria = Objects.requireNonNullElseGet(criteria, CriteriaFields::none);
    }
}
