package id.tampah.dukcapil.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.shared.NameKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTests {

    @ParameterizedTest
    @CsvSource({
        "SUPARMAN, SUPARMEN",
        "NUR HAYATI, NURHAYATI",
        "SITI AMINAH, SITI AMIMAH",
        "HARTINI, HARTINI SARI",
        "M. RIZKI PRATAMA, MUHAMMAD RIZKI PRATAMA",
        "A. FAUZI, AHMAD FAUZI",
        "PRATAMA RIZKI, RIZKI PRATAMA",
        "BUDI SANTOSO, BUDI SANTSOO",
        "LALU MUHAMMAD ZAINI, LALU ZAINI"
    })
    void takesASlipForTheSamePerson(String claimed, String known) {
        assertThat(NameLikeness.close(NameKey.of(claimed), NameKey.of(known))).isTrue();
        assertThat(NameLikeness.close(NameKey.of(known), NameKey.of(claimed))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "SUPARMAN, SUPARMAN, 100",
        "NUR HAYATI, NURHAYATI, 100",
        "PRATAMA RIZKI, RIZKI PRATAMA, 100",
        "SUPARMAN, SUPARMEN, 87",
        "BUDI, XYZ, 0"
    })
    void saysHowMuchOfANameIsShared(String claimed, String known, int percent) {
        assertThat(NameLikeness.percent(claimed, known)).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({
        "HASAN BASRI, HUSEN BASRI",
        "SITI AMINAH, SITI ROHANI",
        "SITI, SITI ROHANI",
        "MUHAMMAD, MUHAMMAD ALI",
        "BUDI, TUTI",
        "ALI, ADI",
        "S. RAHAYU, DEWI RAHAYU",
        "'', SITI"
    })
    void keepsDifferentPeopleApart(String claimed, String known) {
        assertThat(NameLikeness.close(NameKey.of(claimed), NameKey.of(known))).isFalse();
        assertThat(NameLikeness.close(NameKey.of(known), NameKey.of(claimed))).isFalse();
    }
}
