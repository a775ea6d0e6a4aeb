package id.tampah.region.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** An uploaded history of codes. */
record HistoryForm(@Nullable MultipartFile berkas) {}
