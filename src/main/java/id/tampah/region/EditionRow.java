package id.tampah.region;

import java.time.Instant;

/** An edition that was loaded: its name, how many areas it counts, by whom and when. */
public record EditionRow(String name, int areas, String loadedBy, Instant loadedAt) {}
