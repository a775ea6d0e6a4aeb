package id.tampah.program;

import id.tampah.shared.RegionCode;
import java.time.LocalDate;

/** A period to be opened; it runs under the newest criteria of its programme. */
public record NewPeriod(
        String code, String name, String programCode, RegionCode region, LocalDate starts, LocalDate ends) {}
