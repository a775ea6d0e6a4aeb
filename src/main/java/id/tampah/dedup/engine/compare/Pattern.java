package id.tampah.dedup.engine.compare;

/** The levels of all fields of one pair as one small number, so that a million pairs are counted in an array. */
public final class Pattern {

    private static final Field[] FIELDS = Field.values();
    private static final int[] FACTORS = factors();

    /** How many patterns there can be. */
    public static final int COUNT = FACTORS[FIELDS.length];

    private Pattern() {}

    private static int[] factors() {
        int[] factors = new int[FIELDS.length + 1];
        factors[0] = 1;
        for (Field field : FIELDS) {
            factors[field.ordinal() + 1] = factors[field.ordinal()] * field.size();
        }
        return factors;
    }

    /** The part of a level in the pattern; a pattern is the sum of its parts. */
    static int part(Field field, Level level) {
        return level.ordinal() * FACTORS[field.ordinal()];
    }

    public static int level(int pattern, Field field) {
        return pattern / FACTORS[field.ordinal()] % field.size();
    }

    public static boolean has(int pattern, Field field, Level level) {
        return level(pattern, field) == level.ordinal();
    }
}
