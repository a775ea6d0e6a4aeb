package id.tampah.program.web;

import id.tampah.program.NewSource;
import id.tampah.program.SourceKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A new sender of lists as somebody types it. */
record SourceForm(
        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,29}", message = "{program.source.code.rule}") @Nullable
        String code,

        @NotBlank(message = "{program.name.rule}") @Nullable String name,

        @NotNull(message = "{program.source.kind.rule}") @Nullable
        SourceKind kind,

        @Nullable String funding,
        @Nullable String programCode) {

    /** Recipients receive, proposals ask for: both must say which programme. */
    boolean lacksProgram() {
        return asksProgram() && (programCode == null || programCode.isBlank());
    }

    private boolean asksProgram() {
        return kind == SourceKind.RECIPIENTS || kind == SourceKind.PROPOSALS;
    }

    NewSource source() {
        return new NewSource(
                Objects.requireNonNull(code),
                Objects.requireNonNull(name).strip(),
                Objects.requireNonNull(kind),
                Objects.requireNonNullElse(funding, "").strip(),
                asksProgram() ? programCode : null);
    }
}
