package id.tampah.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneSlipTests {

    private static final String NIK = "3271011403710001";

    @Test
    void knowsEveryDigitTypedWrongAndEverySwap() {
        assertThat(OneSlip.around(NIK))
                .contains(NIK, "3271011403710081", "2371011403710001", "3271011403710010")
                .doesNotContain("3271011403710082", "3271011403170101")
                .allMatch(number -> number.length() == NIK.length());
    }

    @Test
    void namesEachNumberOnce() {
        assertThat(OneSlip.around("1123")).doesNotHaveDuplicates().hasSize(1 + 4 * 9 + 2);
    }
}
