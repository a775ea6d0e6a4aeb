import id.tampah.dedup.engine.Clusters;
import id.tampah.dedup.engine.DirtyRegister;
import id.tampah.dedup.engine.Labelled;
import id.tampah.dedup.engine.Matches;
import id.tampah.dedup.engine.Matching;
import id.tampah.dedup.engine.Register;
import id.tampah.dedup.engine.Score;
import id.tampah.dedup.engine.Settled;
import id.tampah.dedup.engine.learning.Model;

/** A register against itself: index, pairs, learning, scores and clusters; the first run and the best of the others. */
record SelfDedup(int rows, Stopwatch.Lap first, Stopwatch.Lap best, long pairs, long heap, Score settled, Score clustered) {

    static final double THRESHOLD = 0.95;

    static SelfDedup measure(int rows, int runs) {
        Labelled people = DirtyRegister.of(rows, 2026);
        SelfDedup first = run(people);
        Stopwatch.Lap best = first.first;
        for (int run = 1; run < runs; run++) {
            best = best.best(run(people).first);
        }
        return new SelfDedup(rows, first.first, best, first.pairs, first.heap, first.settled, first.clustered);
    }

    private static SelfDedup run(Labelled people) {
        System.gc();
        Stopwatch watch = new Stopwatch();
        Register register = new Register(people.people());
        Matching matching = Matching.within(register);
        Model model = matching.learn(2026);
        Matches matches = matching.matches(model, 0.05);
        Clusters clusters = Clusters.of(register, matches, model, THRESHOLD, Settled.nothing());
        Stopwatch.Lap lap = watch.lap();
        long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        return new SelfDedup(
                people.people().size(),
                lap,
                lap,
                matching.compared(),
                heap >> 20,
                Score.of(matches, THRESHOLD, people, people, people.pairs()),
                Score.of(clusters, people));
    }

    @Override
    public String toString() {
        return "%,11d %8.2f %8.2f %10.2f %,11.0f %,12d %7d %9.4f %8.4f %8.4f %10.4f"
                .formatted(
                        rows, first.seconds(), best.seconds(), best.processor(), rows / best.seconds(), pairs, heap, settled.precision(), settled.recall(),
                        settled.f1(), clustered.f1());
    }
}
