package id.tampah.allocation;

import id.tampah.shared.RegionCode;

/** Households of one region by where they stand. */
record RegionCount(String region, long candidates, long awarded, long waiting) {

    /** Digits of the codes a table of this region lists: regencies of a province, else villages. */
    static int length(RegionCode region) {
        return region.digits().length() == 2 ? 4 : 10;
    }
}
