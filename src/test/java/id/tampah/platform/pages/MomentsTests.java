package id.tampah.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.region.IndonesianTime;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MomentsTests {

    private final Instant late = Instant.parse("2026-11-22T16:30:00Z");

    @Test
    void showsTheClockOfTheRegion() {
        assertThat(moments(IndonesianTime.WIB).of(late)).isEqualTo("22 Nov 2026, 23.30 WIB");
        assertThat(moments(IndonesianTime.WITA).of(late)).isEqualTo("23 Nov 2026, 00.30 WITA");
    }

    @Test
    void countsTheDayInTheRegionToo() {
        assertThat(moments(IndonesianTime.WIT).day(late)).isEqualTo("23 Nov 2026");
        assertThat(moments(IndonesianTime.WIT).clock(late)).isEqualTo("01.30 WIT");
    }

    private static Moments moments(IndonesianTime time) {
        return new Moments(time, Locale.of("id"));
    }
}
