package id.tampah.audit.web;

import id.tampah.audit.TrailFilter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The filter as the address bar holds it; days are those of the capital (WIB). */
record TrailQuery(
        @Nullable String cari,
        @Nullable String tindakan,
        @Nullable LocalDate dari,
        @Nullable LocalDate sampai) {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    TrailFilter filter() {
        return new TrailFilter(
                cari == null ? "" : cari.strip(),
                tindakan == null ? "" : tindakan,
                dari == null ? null : start(dari),
                sampai == null ? null : start(sampai.plusDays(1)));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(WIB).toInstant();
    }
}
