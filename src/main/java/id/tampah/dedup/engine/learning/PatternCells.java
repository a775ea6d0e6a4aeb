package id.tampah.dedup.engine.learning;

import id.tampah.dedup.engine.compare.Field;
import id.tampah.dedup.engine.compare.Level.OfNik;
import java.util.stream.Stream;

/** Patterns met, taken apart into their cells once, so that rounds of learning only add numbers. */
final class PatternCells {

    private static final FieldGroup[] GROUPS = FieldGroup.values();
    private static final PairKind[] KINDS = PairKind.values();

    private final int[][] cells;
    private final double[] weights;
    private final double[] pairs;

    PatternCells(PatternCounts counts) {
        cells = new int[counts.size()][GROUPS.length];
        weights = new double[cells.length];
        pairs = new double[cells.length];
        for (int at = 0; at < cells.length; at++) {
            for (FieldGroup group : GROUPS) {
                cells[at][group.ordinal()] = group.cell(counts.pattern(at));
            }
            weights[at] = counts.weight(at);
            pairs[at] = counts.pairs(at);
        }
    }

    /** Counts the cells of each kind of pair, every pattern by the probability that it is of that kind. */
    Tally[] tallies(Mixture mixture) {
        Tally[] tallies = Stream.of(KINDS).map(kind -> new Tally()).toArray(Tally[]::new);
        double[] kinds = new double[KINDS.length];
        for (int at = 0; at < cells.length; at++) {
            mixture.posterior(cells[at], kinds);
            for (int kind = 0; kind < kinds.length; kind++) {
                tallies[kind].add(cells[at], kinds[kind] * weights[at], kinds[kind] * pairs[at]);
            }
        }
        return tallies;
    }

    /** Counts the cells as if all pairs were strangers, but for those of one NIK: hardly anybody shares one. */
    Tally strangers() {
        Tally tally = new Tally();
        for (int at = 0; at < cells.length; at++) {
            if (FieldGroup.IDENTITY.level(cells[at][FieldGroup.IDENTITY.ordinal()], Field.NIK)
                    != OfNik.EQUAL.ordinal()) {
                tally.add(cells[at], weights[at], pairs[at]);
            }
        }
        return tally;
    }
}
