package id.tampah.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NikLinesTests {

    private static final int MANY = 20_000;

    private final NikLines lines = new NikLines();

    @Test
    void tellsTheFirstLineOnce() {
        assertThat(lines.firstOrKeep("3271014101900001", 2)).isZero();
        assertThat(lines.firstOrKeep("3271014101900001", 7)).isEqualTo(2);
        assertThat(lines.firstOrKeep("3271014101900001", 9)).isEqualTo(2);
        assertThat(lines.firstOrKeep("3271014101900002", 10)).isZero();
    }

    @Test
    void forgetsNothingWhileItGrows() {
        assertThat(IntStream.range(0, MANY).map(i -> lines.firstOrKeep(nik(i), i + 2)))
                .containsOnly(0);
        assertThat(IntStream.range(0, MANY).filter(i -> lines.firstOrKeep(nik(i), MANY * 2) != i + 2))
                .isEmpty();
    }

    /** Neighbours, as the people of one district are. */
    private static String nik(int number) {
        return Long.toString(3_271_010_101_900_001L + number);
    }
}
