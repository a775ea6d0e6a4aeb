package id.tampah.dukcapil.proposing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NikSlipTests {

    @ParameterizedTest
    @CsvSource({
        "3271010106900001, 3271010106900009, DIGIT",
        "4271010106900001, 3271010106900001, DIGIT",
        "3271010106900010, 3271010106900001, SWAP",
        "2371010106900001, 3271010106900001, SWAP",
        "3271010106900001, 3271010106900001, ",
        "3271010106900001, 3271010107900002, ",
        "3271010106900123, 3271010106900321, ",
        "327101010690000, 3271010106900001, "
    })
    void namesTheOneSlipBetweenTwoNumbers(String typed, String known, NikSlip slip) {
        assertThat(NikSlip.between(typed, known)).isEqualTo(slip);
    }
}
