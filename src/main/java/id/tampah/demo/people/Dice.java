package id.tampah.demo.people;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that can be repeated: the same seed and salt throw the same numbers on every machine. */
public final class Dice {

    private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;

    private final SplittableRandom random;

    public Dice(long seed, long salt) {
        random = new SplittableRandom(seed ^ (salt + 1) * GOLDEN);
    }

    public boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** Both ends included. */
    int between(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    public <T> T pick(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }

    /** Index of one of the weights, each as likely as it is heavy. */
    int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int thrown = random.nextInt(sum);
        int at = 0;
        while (thrown >= weights[at]) {
            thrown -= weights[at++];
        }
        return at;
    }

    public void shuffle(int[] values) {
        for (int at = values.length - 1; at > 0; at--) {
            int other = random.nextInt(at + 1);
            int kept = values[at];
            values[at] = values[other];
            values[other] = kept;
        }
    }
}
