package id.tampah.dedup.engine.learning;

import id.tampah.dedup.engine.compare.Field;

/**
 * What is believed before any pair was seen: how the pairs of a kind spread over the levels of a field. The level that says
 * nothing has no share.
 */
final class Beliefs {

    private static final double[][][] SHARES = new double[PairKind.values().length][Field.values().length][];

    static {
        put(PairKind.SAME, Field.NIK, .78, .78, .05, .03, .03, .01, .03, .07, .07);
        put(PairKind.SAME, Field.BIRTH_DATE, .85, .02, .015, .045, .03, .01, .01, .01, .01);
        put(PairKind.SAME, Field.NAME, .62, .03, .08, .15, .04, .03, .03, .01, .01);
        put(PairKind.SAME, Field.RARITY, .05, .1, .1, .15, .15, .2, .15, .1);
        put(PairKind.SAME, Field.SEX, .98, .02);
        put(PairKind.SAME, Field.KK, .85, .05, .1);
        put(PairKind.SAME, Field.ADDRESS, .6, .2, .1, .1);
        put(PairKind.SAME, Field.AREA, .6, .25, .05, .1);

        put(PairKind.HOUSEHOLD, Field.NIK, .002, .002, .01, .01, .02, .02, .03, .908, .908);
        put(PairKind.HOUSEHOLD, Field.BIRTH_DATE, .02, .01, .002, .01, .01, .005, .03, .25, .66);
        put(PairKind.HOUSEHOLD, Field.NAME, .003, .001, .02, .01, .006, .04, .12, .08, .72);
        put(PairKind.HOUSEHOLD, Field.RARITY, .72, .06, .05, .05, .05, .03, .02, .02);
        put(PairKind.HOUSEHOLD, Field.SEX, .5, .5);
        put(PairKind.HOUSEHOLD, Field.KK, .9, .05, .05);
        put(PairKind.HOUSEHOLD, Field.ADDRESS, .7, .15, .1, .05);
        put(PairKind.HOUSEHOLD, Field.AREA, .65, .25, .05, .05);

        put(PairKind.STRANGERS, Field.NIK, .0005, .0005, .01, .02, .02, .02, .05, .8, .8);
        put(PairKind.STRANGERS, Field.BIRTH_DATE, .02, .02, .02, .02, .02, .02, .05, .15, .65);
        put(PairKind.STRANGERS, Field.NAME, .01, .01, .02, .02, .02, .05, .05, .05, .7);
        put(PairKind.STRANGERS, Field.RARITY, .7, .1, .05, .05, .02, .01, .005, .002);
        put(PairKind.STRANGERS, Field.SEX, .5, .5);
        put(PairKind.STRANGERS, Field.KK, .001, .005, .8);
        put(PairKind.STRANGERS, Field.ADDRESS, .01, .02, .05, .8);
        put(PairKind.STRANGERS, Field.AREA, .01, .05, .05, .8);
    }

    private Beliefs() {}

    private static void put(PairKind kind, Field field, double... shares) {
        double[] all = new double[field.size()];
        for (int level = 0; level < shares.length; level++) {
            all[level] = shares[level];
        }
        SHARES[kind.ordinal()][field.ordinal()] = all;
    }

    static double share(PairKind kind, Field field, int level) {
        return SHARES[kind.ordinal()][field.ordinal()][level];
    }
}
