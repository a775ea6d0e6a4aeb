package id.tampah.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HereTests {

    private final Here here = new Here("/daftar", Map.of("status", "HELD", "sesudah", "a1"));

    @Test
    void startsAtTheFirstPageAfterAnyChange() {
        assertThat(here.with("urut", "nama")).isEqualTo("/daftar?status=HELD&urut=nama");
    }

    @Test
    void removesAParameterThatGetsNoValue() {
        assertThat(here.with("status", null)).isEqualTo("/daftar");
        assertThat(here.without("status")).isEqualTo("/daftar");
    }

    @Test
    void writesValuesSoThatTheyCannotBecomeOtherParameters() {
        assertThat(new Here("/x", Map.of()).with("q", "a&b=c d")).isEqualTo("/x?q=a%26b%3Dc%20d");
    }
}
