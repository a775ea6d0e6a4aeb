package id.tampah.dedup.engine.learning;

import java.util.Arrays;

/** How often each cell of each group was met: weighed, and how many pairs that rests on. */
final class Tally {

    private final double[][] weights = tables();
    private final double[][] seen = tables();
    private double total;

    private static double[][] tables() {
        return Arrays.stream(FieldGroup.values())
                .map(group -> new double[group.cells()])
                .toArray(double[][]::new);
    }

    void add(int[] cells, double weight, double pairs) {
        for (int group = 0; group < cells.length; group++) {
            weights[group][cells[group]] += weight;
            seen[group][cells[group]] += pairs;
        }
        total += weight;
    }

    double total() {
        return total;
    }

    double[] weights(FieldGroup group) {
        return weights[group.ordinal()];
    }

    double[] seen(FieldGroup group) {
        return seen[group.ordinal()];
    }
}
