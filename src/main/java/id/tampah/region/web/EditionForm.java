package id.tampah.region.web;

import org.springframework.web.multipart.MultipartFile;

/** An uploaded edition: what it is called and its file. */
record EditionForm(String edisi, MultipartFile berkas) {}
