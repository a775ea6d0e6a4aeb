package id.tampah.intake.reading;

import id.tampah.shared.RegionCode;

/** Where a row lies inside the region of its list. */
record Place(RegionCode code, Doubt doubt) {

    static final Place NOWHERE = new Place(RegionCode.COUNTRY, Doubt.NONE);

    enum Doubt {
        NONE,
        /** A village was named that the region does not have; the code is what is known above it. */
        UNKNOWN,
        /** Only a code of BPS was given; the code is the list's own. */
        BPS_CODE,
        /** The row names another region; the code is the list's own. */
        OUTSIDE
    }
}
