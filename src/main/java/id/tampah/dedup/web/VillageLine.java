package id.tampah.dedup.web;

import id.tampah.dedup.clearance.ClearanceLine;

/** The sums of one village with its name. */
public record VillageLine(String place, ClearanceLine line) {}
