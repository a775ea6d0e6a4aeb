package id.tampah.intake.web;

import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * An upload as somebody fills it in; the period only for lists of proposals, {@code look} by a button of its own,
 * {@code follows} where it is a corrected or newer file of another list.
 */
record UploadForm(
        @NotBlank(message = "{intake.upload.source.choose}") @Nullable
        String source,

        @NotBlank(message = "{intake.upload.region.choose}") @Nullable
        String region,

        @Nullable String period,
        @Nullable MultipartFile file,
        @Nullable String look,
        @Nullable UUID follows) {

    boolean withoutFile() {
        return file == null
                || file.isEmpty() && String.valueOf(file.getOriginalFilename()).isBlank();
    }
}
