package id.tampah.job;

/** A run waits that was not there before. */
record RunSubmitted() {}
