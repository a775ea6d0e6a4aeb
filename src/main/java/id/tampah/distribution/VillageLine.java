package id.tampah.distribution;

import java.time.LocalDate;

/** One village of a stage. */
public record VillageLine(String region, LocalDate due, String place, Counts counts) {}
