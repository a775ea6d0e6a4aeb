package id.tampah.dedup.engine.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EditsTests {

    private static final int PAIRS = 200_000;

    private final SplittableRandom random = new SplittableRandom(7);

    @Test
    void countsWhatATableOfAllEditsCounts() {
        for (int pair = 0; pair < PAIRS; pair++) {
            String one = word(random.nextInt(9));
            String other = random.nextBoolean() ? word(random.nextInt(9)) : slipped(slipped(one));
            assertThat(Word.edits(Word.of(one), Word.of(other)))
                    .as("%s and %s", one, other)
                    .isEqualTo(Math.min(Edits.MANY, table(one, other)));
        }
    }

    private String word(int length) {
        return random.ints(length, 'A', 'E')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private String slipped(String word) {
        int at = random.nextInt(word.length() + 1);
        int to = Math.min(word.length(), at + random.nextInt(2));
        return word.substring(0, at) + word(random.nextInt(2)) + word.substring(to);
    }

    private static int table(String one, String other) {
        int[][] edits = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : cell(edits, one, i, other, j);
            }
        }
        return edits[one.length()][other.length()];
    }

    private static int cell(int[][] edits, String one, int i, String other, int j) {
        int replaced = edits[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
    }
}
