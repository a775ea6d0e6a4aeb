package id.tampah.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SharesTests {

    @Test
    void givesTheLargestRemaindersTheLastPlaces() {
        assertThat(Shares.of(10, weights(Map.of("a", 47L, "b", 16L, "c", 15L, "d", 12L, "e", 6L, "f", 4L))))
                .containsExactlyInAnyOrderEntriesOf(Map.of("a", 5, "b", 2, "c", 1, "d", 1, "e", 1, "f", 0));
    }

    @Test
    void prefersTheSmallerCodeBetweenEqualRemainders() {
        assertThat(Shares.of(2, weights(Map.of("327101", 1L, "327102", 1L, "327103", 1L))))
                .containsExactlyInAnyOrderEntriesOf(Map.of("327101", 1, "327102", 1, "327103", 0));
    }

    @Test
    void dividesNothingWhereNobodyIsACandidate() {
        assertThat(Shares.of(5, weights(Map.of("a", 0L)))).containsExactly(Map.entry("a", 0));
    }

    @Test
    void alwaysDividesEveryPlaceAndStaysWithinOneOfTheExactShare() {
        Random random = new Random(20_260_427);
        for (int round = 0; round < 500; round++) {
            TreeMap<String, Long> weights = new TreeMap<>();
            int regions = 1 + random.nextInt(12);
            for (int i = 0; i < regions; i++) {
                weights.put("r" + i, 1 + (long) random.nextInt(5_000));
            }
            int places = random.nextInt(60_000);
            long total = weights.values().stream().mapToLong(Long::longValue).sum();
            Map<String, Integer> shares = Shares.of(places, weights);
            assertThat(shares.values().stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(places);
            shares.forEach((code, share) -> assertThat(Math.abs(share - (double) weights.get(code) * places / total))
                    .isLessThan(1));
        }
    }

    private static TreeMap<String, Long> weights(Map<String, Long> weights) {
        return new TreeMap<>(weights);
    }
}
