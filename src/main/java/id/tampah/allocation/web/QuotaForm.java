package id.tampah.allocation.web;

import java.util.UUID;

/** Places of a root, as typed. */
record QuotaForm(UUID periode, String wilayah, String places, long version) {}
