package id.tampah.dedup.engine;

import id.tampah.dedup.engine.compare.Pattern;
import id.tampah.dedup.engine.learning.Model;
import java.util.Arrays;

/** Pairs found, as columns: two rows, the pattern of their agreement, and the probability that they are one person. */
public final class Matches {

    /** What a contested pair is given: as good as a coin, until a person has decided. */
    public static final float COIN = 0.5f;

    private int[] lefts = new int[1 << 10];
    private int[] rights = new int[1 << 10];
    private int[] patterns = new int[1 << 10];
    private float[] probabilities = new float[1 << 10];
    private int size;

    static Matches of(ComparedPairs[] parts, Model model, float atLeast) {
        Matches matches = new Matches();
        float[] known = new float[Pattern.COUNT];
        for (ComparedPairs part : parts) {
            for (int at = 0; at < part.size(); at++) {
                int pattern = part.pattern(at);
                if (known[pattern] == 0) {
                    known[pattern] = Math.max(Float.MIN_NORMAL, probability(model, pattern));
                }
                float probability = known[pattern];
                if (probability >= atLeast) {
                    matches.add(part.left(at), part.right(at), pattern, probability);
                }
            }
        }
        return matches;
    }

    static float probability(Model model, int pattern) {
        float probability = model.probability(pattern);
        return switch (Contested.of(pattern)) {
            case NOT -> probability;
            case RELATIVES, TWO_LIVES -> Math.min(probability, COIN);
            case DOUBLES -> Math.max(probability, COIN);
            case SHARED_NIK, TWINS, NAMESAKES -> COIN;
        };
    }

    private void add(int left, int right, int pattern, float probability) {
        if (size == lefts.length) {
            lefts = Arrays.copyOf(lefts, size * 2);
            rights = Arrays.copyOf(rights, size * 2);
            patterns = Arrays.copyOf(patterns, size * 2);
            probabilities = Arrays.copyOf(probabilities, size * 2);
        }
        lefts[size] = left;
        rights[size] = right;
        patterns[size] = pattern;
        probabilities[size++] = probability;
    }

    public int size() {
        return size;
    }

    public int left(int at) {
        return lefts[at];
    }

    public int right(int at) {
        return rights[at];
    }

    public int pattern(int at) {
        return patterns[at];
    }

    public float probability(int at) {
        return probabilities[at];
    }
}
