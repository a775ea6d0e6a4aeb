package id.tampah.allocation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What a leader fills in to sign; the fingerprint is that of the list on the page. */
record SignForm(
        @NotBlank(message = "{allocation.sign.number.blank}")
        @Size(max = 80, message = "{allocation.sign.number.long}")
        @Nullable
        String skNumber,

        @NotNull(message = "{allocation.sign.date.blank}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate skDate,

        @Nullable String fingerprint) {

    /** The field a rule speaks about. */
    static String fieldOf(String rule) {
        return rule.startsWith("allocation.sign.date") ? "skDate" : "skNumber";
    }
}
