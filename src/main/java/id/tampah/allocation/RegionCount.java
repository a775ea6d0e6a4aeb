package id.tampah.allocation;

import id.tampah.shared.RegionCode;

/** Households of one region by where they stand. */
record RegionCount(String region, long candidates, long awarded, long waiting) {

    /** Digits of the codes a table of this region lists: those right below it. */
    static int length(RegionCode region) {
        return switch (region.digits().length()) {
            case 0 -> 2;
            case 2 -> 4;
            case 4 -> 6;
            default -> 10;
        };
    }
}
