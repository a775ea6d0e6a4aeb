package id.tampah.program.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A new programme with its first rules as somebody types it. */
record ProgramForm(
        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,29}", message = "{program.code.rule}") @Nullable
        String code,

        @NotBlank(message = "{program.name.rule}") @Nullable String name,

        @NotBlank(message = "{program.owner.rule}") @Nullable
        String owner,

        @NotNull(message = "{program.stage.amount.rule}")
        @Min(value = 0, message = "{program.stage.amount.rule}")
        @Nullable
        Long amount,

        @Valid CriteriaFields criteria) {

    /** A form without any rule is answered with what is missing. */
    ProgramForm {
        criteria = Objects.requireNonNullElseGet(criteria, CriteriaFields::none);
    }
}
