package id.tampah.dedup.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTests {

    @ParameterizedTest
    @CsvSource({
        "SITI AMINAH, BAMBANG HERMAWAN",
        "SITI AMINAH, SITI ROHANI",
        "MUHAMMAD RAMDANI, MUHAMMAD SAEPUDIN",
        "SRI DEWI, AHMAD"
    })
    void tellsTwoPeopleApart(String one, String other) {
        assertThat(Names.clearlyDifferent(one, other)).isTrue();
        assertThat(Names.clearlyDifferent(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "SITI AMINAH, SITI AMINEH",
        "AMINAH, SITI AMINAH",
        "MUHAMMAD RAMDANI, M RAMDANI",
        "DEDI KURNIAWAN, D KURNIAWAN",
        "ENTIN SUHARTINI, SUHARTINI ENTIN",
        "SITI, SITI",
        "'', SITI AMINAH"
    })
    void takesSpellingsOfOneNameForOne(String one, String other) {
        assertThat(Names.clearlyDifferent(one, other)).isFalse();
        assertThat(Names.clearlyDifferent(other, one)).isFalse();
    }
}
