package id.tampah.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NikTests {

    private static final Nik MAN = Nik.of("3271013112900001");
    private static final Nik WOMAN = Nik.of("3271017112900001");

    @Test
    void agreesWithTheDayOfBirthInEitherCentury() {
        assertThat(MAN.agreesWithBirth(LocalDate.of(1990, 12, 31))).isTrue();
        assertThat(WOMAN.agreesWithBirth(LocalDate.of(1990, 12, 31))).isTrue();
        assertThat(Nik.of("3271010101050001").agreesWithBirth(LocalDate.of(2005, 1, 1)))
                .isTrue();
        assertThat(Nik.of("3271010101050001").agreesWithBirth(LocalDate.of(1905, 1, 1)))
                .isTrue();
    }

    @Test
    void differsFromAnyOtherDay() {
        assertThat(MAN.agreesWithBirth(LocalDate.of(1990, 12, 30))).isFalse();
        assertThat(MAN.agreesWithBirth(LocalDate.of(1990, 11, 30))).isFalse();
        assertThat(MAN.agreesWithBirth(LocalDate.of(1991, 12, 31))).isFalse();
        assertThat(MAN.agreesWithBirth(LocalDate.of(1890, 12, 31))).isFalse();
        assertThat(WOMAN.agreesWithBirth(LocalDate.of(2190, 12, 31))).isFalse();
    }
}
