package id.tampah.dedup.engine.blocking;

/** How well a key tells people apart, and so how many pairs it is worth among many. */
enum Reach {
    /** Whoever is one person mostly shares it. */
    NARROW(1.6),
    /** Finds hardly anybody whom the narrow ones miss, in groups that grow with the register. */
    WIDE(0.5),
    /** Tells only a few people apart. */
    BROAD(0);

    /** Among so few people every key is worth its pairs: one thing that agrees leads to each other. */
    private static final int FEW = 1 << 16;
    /** Few people may all be compared with each other. */
    private static final long PAIRS_OF_FEW = 300_000;

    private final double pairsEach;

    Reach(double pairsEach) {
        this.pairsEach = pairsEach;
    }

    /** Pairs a key of this reach may propose within so many people. */
    long most(int people) {
        return people <= FEW ? PAIRS_OF_FEW : (long) (pairsEach * people);
    }
}
