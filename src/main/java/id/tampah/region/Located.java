package id.tampah.region;

import id.tampah.shared.RegionCode;

/** The deepest area that could be told from the names in a row, and how far that went. */
public record Located(RegionCode code, Outcome outcome) {

    public enum Outcome {
        /** The village is known. */
        FOUND,
        /** No village was named; the code is the district's, the regency's or the list's own. */
        NOT_NAMED,
        /** A village was named that the area does not have, or has more than once. */
        UNKNOWN_NAME,
        /** The row names another regency than the list is about. */
        OUTSIDE;

        static Outcome of(RegionCode code) {
            return code.digits().length() == 10 ? FOUND : NOT_NAMED;
        }
    }
}
