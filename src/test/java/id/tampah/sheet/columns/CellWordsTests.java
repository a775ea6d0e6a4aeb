package id.tampah.sheet.columns;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.sheet.rows.CellKind;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write into cells, and what they mean by it. */
class CellWordsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/12/1980",
                "31-12-1980",
                "31.12.1980",
                "1980-12-31",
                "1980/12/31",
                "31/12/1980 0:00:00",
                "1980-12-31T00:00:00",
                "31 Desember 1980",
                "31 des 1980",
                "31-Dec-80",
                "31/12/80",
                " '31/12/1980 ",
                "31\u00a0Desember\u00a01980",
                "29586",
                "19801231"
            })
    void readsEveryFormOfADate(String text) {
        assertThat(Dates.parse(text)).contains(LocalDate.of(1980, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "31/02/1980",
                "12/31/1980",
                "1800-01-01",
                "2999-01-01",
                "60",
                "-5",
                "31 Foo 1980",
                "1980",
                "abc"
            })
    void takesNothingElseForADate(String text) {
        assertThat(Dates.parse(text)).isEmpty();
    }

    @Test
    void believesNoBirthAfterTomorrowOrBeyondALifetime() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        assertThat(Dates.parse(today.plusDays(1).toString())).isPresent();
        assertThat(Dates.parse(today.plusDays(3).toString())).isEmpty();
        assertThat(Dates.parse(today.minusYears(120).plusDays(3).toString())).isPresent();
        assertThat(Dates.parse(today.minusYears(120).minusDays(3).toString())).isEmpty();
    }

    @Test
    void takesOffTheZeroOfPrograms() {
        assertThat(IdNumber.clean("9901010101900001.0")).isEqualTo("9901010101900001");
        assertThat(IdNumber.clean("99.0101.010190.0001")).isEqualTo("9901010101900001");
        assertThat(IdNumber.clean("990101010190000.0")).isEqualTo("990101010190000");
    }

    @Test
    void bindsTwoDigitYearsToALifetime() {
        assertThat(Dates.parse("01/01/99")).contains(LocalDate.of(1999, 1, 1));
        assertThat(Dates.parse("01/01/05")).contains(LocalDate.of(2005, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "L,MALE",
        "l,MALE",
        "1,MALE",
        "Laki-Laki,MALE",
        "LAKI LAKI,MALE",
        "P,FEMALE",
        "2,FEMALE",
        "Perempuan,FEMALE",
        "1. Laki-laki,MALE"
    })
    void readsSex(String text, Sex sex) {
        assertThat(Sex.parse(text)).contains(sex);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X", "3", "LP", "-"})
    void takesNothingElseForSex(String text) {
        assertThat(Sex.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "--",
                "0",
                "0000000000000000",
                "belum ada",
                "Tidak Ada",
                "\u00a0",
                "\u200b",
                "NULL",
                "n/a",
                "."
            })
    void knowsBlanks(String text) {
        assertThat(Blank.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "A", "9901010101900001", "NA'AM", "Nihilah"})
    void leavesTheRestAlone(String text) {
        assertThat(Blank.is(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9901010101900001",
                "'9901010101900001",
                " 9901 0101 0190 0001 ",
                "9901.0101.0190.0001",
                "990101-010190-0001",
                "\u00a09901010101900001\u200b"
            })
    void cleansNumbers(String text) {
        assertThat(IdNumber.clean(text)).isEqualTo("9901010101900001");
    }

    @Test
    void guessesNoDigit() {
        assertThat(IdNumber.clean("99O1010101900001")).isEqualTo("99O1010101900001");
        assertThat(IdNumber.isScientific("9,90101E+15")).isTrue();
        assertThat(IdNumber.isScientific("9901010101900001")).isFalse();
        assertThat(IdColumn.isDoubtful(CellKind.NUMBER, "9101010101900001")).isTrue();
        assertThat(IdColumn.isDoubtful(CellKind.TEXT, "9101010101900001")).isFalse();
        assertThat(IdColumn.isDoubtful(CellKind.NUMBER, "3271010101900001")).isFalse();
    }

    @Test
    void knowsWhatNoFormShows() {
        assertThat(Unprintable.in("BUDI\u0000")).isTrue();
        assertThat(Unprintable.in("BUDI\u0085")).isTrue();
        assertThat(Unprintable.in("JL A\nNO 2 \u00e9")).isFalse();
    }

    @Test
    void readsNeighbourhoods() {
        assertThat(RtRw.parse("003/005")).contains(new RtRw("003", "005"));
        assertThat(RtRw.parse("RT 3 / RW 5")).contains(new RtRw("003", "005"));
        assertThat(RtRw.inAddress("JL MELATI RT.03/RW.05 NO 7")).contains(new RtRw("003", "005"));
        assertThat(RtRw.inAddress("JL MELATI 3/5")).isEmpty();
        assertThat(RtRw.of("", "3", "5")).contains(new RtRw("003", "005"));
        assertThat(RtRw.of("", "RT 3", "5.0")).contains(new RtRw("003", "005"));
        assertThat(RtRw.of("", "003/005", "")).contains(new RtRw("003", "005"));
        assertThat(RtRw.of("3/5", "7", "8")).contains(new RtRw("003", "005"));
        assertThat(RtRw.of("", "3", "")).isEmpty();
        assertThat(RtRw.number("3")).contains("003");
        assertThat(RtRw.number("RT 03")).contains("003");
        assertThat(RtRw.number("abc")).isEmpty();
    }
}
