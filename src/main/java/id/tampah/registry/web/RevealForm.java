package id.tampah.registry.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why somebody needs the full numbers. */
record RevealForm(
        @Nullable
        @NotBlank(message = "{registry.reveal.reason.blank}")
        @Size(min = 5, max = 200, message = "{registry.reveal.reason.short}")
        String reason) {

    String text() {
        return reason == null ? "" : reason.strip();
    }
}
