package id.tampah.program.web;

import id.tampah.program.NewStage;
import id.tampah.program.StageChange;
import id.tampah.program.StageVersion;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A stage as somebody types it; the version says which state of it the change was made from. */
record StageForm(
        @NotNull(message = "{program.stage.number.rule}")
        @Min(value = 1, message = "{program.stage.number.rule}")
        @Nullable
        Integer number,

        @NotBlank(message = "{program.name.rule}") @Nullable String name,

        @NotNull(message = "{program.date.rule}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate starts,

        @NotNull(message = "{program.stage.amount.rule}")
        @Min(value = 0, message = "{program.stage.amount.rule}")
        @Nullable
        Long amount,

        @Nullable String content,
        @Nullable Long version) {

    static StageForm of(StageVersion known) {
        return new StageForm(
                known.stage().number(),
                known.stage().name(),
                known.stage().starts(),
                known.stage().amount(),
                known.stage().content(),
                known.version());
    }

    NewStage stage(UUID period) {
        return new NewStage(period, Objects.requireNonNull(number), words(name), day(), rupiah(), words(content));
    }

    StageChange change(UUID id) {
        return new StageChange(
                id, Objects.requireNonNullElse(version, -1L), words(name), day(), rupiah(), words(content));
    }

    private LocalDate day() {
        return Objects.requireNonNull(starts);
    }

    private long rupiah() {
        return Objects.requireNonNull(amount);
    }

    private static String words(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
