package id.tampah.intake.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** An upload as somebody fills it in; the period only for lists of proposals, {@code look} by a button of its own. */
record UploadForm(
        @NotBlank(message = "{intake.upload.source.choose}") @Nullable
        String source,

        @NotBlank(message = "{intake.upload.region.choose}") @Nullable
        String region,

        @Nullable String period,
        @Nullable MultipartFile file,
        @Nullable String look) {

    boolean withoutFile() {
        return file == null
                || file.isEmpty() && String.valueOf(file.getOriginalFilename()).isBlank();
    }
}
