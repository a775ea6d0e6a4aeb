package id.tampah;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class CommandTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void refusesAMistypedCommandAndNamesTheRightOne() {
        assertThat(run("matchh", "left.csv")).isEqualTo(2);
        assertThat(err.toString()).contains("\"matchh\"", "match --help");
    }

    @Test
    void runsTheOneItKnows() {
        assertThat(run("match", "--help")).isZero();
        assertThat(out.toString()).contains("--map");
    }

    private int run(String... words) {
        return TampahApplication.run(words, new PrintStream(out), new PrintStream(err));
    }
}
