package id.tampah.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3271010101800001",
                "3271 0101 0180 0001",
                "3271.0101-0180 0001",
                "3 2 7 1 0 1 0 1 0 1 8 0 0 0 0 1",
                "327101010180",
                "٣٢٧١٠١٠١٠١٨٠٠٠٠١"
            })
    void hidesANumberHoweverItIsWritten(String number) {
        assertThat(Digits.hide("SITI " + number + ", RT 3")).isEqualTo("SITI ****, RT 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Jl. Melati 12 RT 03/RW 04, 16111", "telp 0251-832-1234", "kunjungan 22.11.2026", "daftar-3271"})
    void leavesOtherFiguresAlone(String text) {
        assertThat(Digits.hide(text)).isEqualTo(text);
    }

    @Test
    void findsTheNumberInsideAQuestion() {
        assertThat(Digits.number("NIK 3271 0101 0180 0001 Siti")).hasValue("3271010101800001");
        assertThat(Digits.number("Siti 0251")).isEmpty();
    }

    /** A page shows birth date, sex and place beside the mask; with them, four digits of a serial would be the whole NIK. */
    @Test
    void cannotBeCompletedFromTheBirthDateBesideIt() {
        assertThat(Nik.of("3271014101800001").toString()).isEqualTo("327101**********");
        assertThat(new NoKk("3271010101100001").toString()).isEqualTo("327101**********");
        assertThat(new Identity("3271014101800001", "12").toString()).isEqualTo("Identity[327101**********, **]");
    }
}
