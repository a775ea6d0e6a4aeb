package id.tampah.intake;

/** How many accepted rows have this verdict and this state. */
record ClaimCount(String verdict, String state, long count) {}
