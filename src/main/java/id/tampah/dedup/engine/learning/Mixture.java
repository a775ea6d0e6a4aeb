package id.tampah.dedup.engine.learning;

/**
 * How common the kinds of pairs are and how each spreads over its cells.
 *
 * @param priors shares of the kinds among all pairs
 * @param shares by kind, group and cell
 */
record Mixture(double[] priors, double[][][] shares) {

    /** Writes the probabilities of the kinds for a pattern, given by its cells. */
    void posterior(int[] cells, double[] into) {
        double sum = 0;
        for (int kind = 0; kind < priors.length; kind++) {
            double share = priors[kind];
            for (int group = 0; group < cells.length; group++) {
                share *= shares[kind][group][cells[group]];
            }
            into[kind] = share;
            sum += share;
        }
        for (int kind = 0; kind < priors.length; kind++) {
            into[kind] = sum == 0 ? 0 : into[kind] / sum;
        }
    }
}
