package id.tampah.intake.api;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The parts of an upload; region as {@code 3271} or {@code 32.71}, period by code or id. */
record UploadRequest(
        @Nullable MultipartFile file,
        @Nullable String source,
        @Nullable String region,
        @Nullable String period) {}
