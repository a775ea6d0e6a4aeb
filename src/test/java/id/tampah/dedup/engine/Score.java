package id.tampah.dedup.engine;

/** How well pairs agree with what is known. */
public record Score(long found, long right, long all) {

    /** Pairs at or above the threshold. */
    public static Score of(Matches matches, double threshold, Labelled left, Labelled right, long all) {
        long found = 0;
        long correct = 0;
        for (int at = 0; at < matches.size(); at++) {
            if (matches.probability(at) >= (float) threshold) {
                found++;
                correct += left.who(matches.left(at)) == right.who(matches.right(at)) ? 1 : 0;
            }
        }
        return new Score(found, correct, all);
    }

    /** Pairs within the clusters. */
    public static Score of(Clusters clusters, Labelled people) {
        long found = 0;
        long correct = 0;
        for (int row = 0; row < people.people().size(); row++) {
            for (int other = clusters.next(row); other >= 0; other = clusters.next(other)) {
                found++;
                correct += people.who(row) == people.who(other) ? 1 : 0;
            }
        }
        return new Score(found, correct, people.pairs());
    }

    public double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    public double recall() {
        return all == 0 ? 1 : (double) right / all;
    }

    public double f1() {
        return 2 * precision() * recall() / (precision() + recall());
    }
}
