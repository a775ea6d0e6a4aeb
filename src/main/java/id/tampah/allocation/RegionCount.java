package id.tampah.allocation;

/** Households of one region by where they stand. */
record RegionCount(String region, long candidates, long awarded, long waiting) {}
