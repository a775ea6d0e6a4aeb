package id.tampah.platform.pages;

import id.tampah.region.IndonesianTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants as the region's clocks show them: {@code 22 Nov 2026, 14.05 WIB}. */
public record Moments(IndonesianTime time, Locale locale) {

    public String of(Instant instant) {
        return write(instant, "d MMM yyyy, HH.mm");
    }

    public String day(Instant instant) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(instant.atZone(time.getZone()));
    }

    public String clock(Instant instant) {
        return write(instant, "HH.mm");
    }

    private String write(Instant instant, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(instant.atZone(time.getZone())) + " " + time;
    }
}
