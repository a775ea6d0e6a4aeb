package id.tampah.region.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** An uploaded edition: what it is called and its file. */
record EditionForm(@Nullable String edisi, @Nullable MultipartFile berkas) {}
