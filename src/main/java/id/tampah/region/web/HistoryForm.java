package id.tampah.region.web;

import org.springframework.web.multipart.MultipartFile;

/** An uploaded history of codes. */
record HistoryForm(MultipartFile berkas) {}
