package id.tampah.dedup.engine.learning;

/** Patterns met, taken apart into their cells once, so that rounds of learning only add numbers. */
final class PatternCells {

    private static final FieldGroup[] GROUPS = FieldGroup.values();

    private final int[][] cells;
    private final double[] weights;
    private final double[] pairs;

    PatternCells(PatternCounts counts) {
        int[] patterns = counts.patterns();
        cells = new int[patterns.length][GROUPS.length];
        weights = new double[patterns.length];
        pairs = new double[patterns.length];
        for (int at = 0; at < patterns.length; at++) {
            for (FieldGroup group : GROUPS) {
                cells[at][group.ordinal()] = group.cell(patterns[at]);
            }
            weights[at] = counts.weight(patterns[at]);
            pairs[at] = counts.pairs(patterns[at]);
        }
    }

    /** Counts the cells of one kind of pair, each pattern by the probability that it is of that kind. */
    Tally tally(Model model, PairKind kind) {
        Tally tally = new Tally();
        double[] kinds = new double[PairKind.values().length];
        for (int at = 0; at < cells.length; at++) {
            model.posterior(cells[at], kinds);
            double share = kinds[kind.ordinal()];
            tally.add(cells[at], share * weights[at], share * pairs[at]);
        }
        return tally;
    }

    /** Counts the cells as if all pairs were of one kind. */
    Tally tally() {
        Tally tally = new Tally();
        for (int at = 0; at < cells.length; at++) {
            tally.add(cells[at], weights[at], pairs[at]);
        }
        return tally;
    }
}
