package id.tampah.region;

import id.tampah.shared.RegionCode;
import java.time.LocalDate;

/** Since this day the area with the old code has the new one. */
public record CodeChange(RegionCode oldCode, RegionCode newCode, LocalDate since) {}
