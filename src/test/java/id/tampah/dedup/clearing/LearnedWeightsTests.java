package id.tampah.dedup.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class LearnedWeightsTests {

    /** When the engine gets other levels, this file is made again: {@code match} over a city's list with {@code --params}. */
    @Test
    void bringsWeightsThatThisEngineUnderstands() throws IOException {
        String bundled = new ClassPathResource("dedup/weights.json").getContentAsString(StandardCharsets.UTF_8);
        assertThat(LearnedWeights.read(bundled)).isPresent();
    }

    @Test
    void leavesWeightsOfAnotherEngineAside() {
        assertThat(LearnedWeights.read("{\"SAME\": {}}")).isEmpty();
    }
}
