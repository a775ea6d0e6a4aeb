package id.tampah.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LongTableTests {

    private static final int MANY = 20_000;

    private final LongTable lines = new LongTable(16);

    @Test
    void keepsTheFirst() {
        assertThat(lines.putIfAbsent(3271014101900001L, 2)).isZero();
        assertThat(lines.putIfAbsent(3271014101900001L, 7)).isEqualTo(2);
        assertThat(lines.putIfAbsent(3271014101900001L, 9)).isEqualTo(2);
        assertThat(lines.putIfAbsent(3271014101900002L, 10)).isZero();
    }

    @Test
    void forgetsNothingWhileItGrows() {
        assertThat(IntStream.range(0, MANY).map(i -> lines.putIfAbsent(nik(i), i + 2)))
                .containsOnly(0);
        assertThat(IntStream.range(0, MANY).filter(i -> lines.putIfAbsent(nik(i), MANY * 2) != i + 2))
                .isEmpty();
    }

    /** Neighbours, as the people of one district are. */
    private static long nik(int number) {
        return 3_271_010_101_900_001L + number;
    }
}
