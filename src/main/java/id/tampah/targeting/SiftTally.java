package id.tampah.targeting;

/** Counts of the table {@code sifted}. */
record SiftTally(int candidates, int held, int leftOut) {}
