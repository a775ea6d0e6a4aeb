package id.tampah.intake;

import java.util.List;

/** A part of a longer list, and how long that is. */
public record Slice<T>(List<T> rows, long total) {}
