import id.tampah.dedup.engine.Clusters;
import id.tampah.dedup.engine.DirtyRegister;
import id.tampah.dedup.engine.Labelled;
import id.tampah.dedup.engine.Matches;
import id.tampah.dedup.engine.Matching;
import id.tampah.dedup.engine.Register;
import id.tampah.dedup.engine.Score;
import id.tampah.dedup.engine.Settled;
import id.tampah.dedup.engine.learning.Model;

public class EngineBench {

    public static void main(String[] arguments) {
        for (String size : arguments) {
            Labelled people = DirtyRegister.of(Integer.parseInt(size), 2026);
            for (int run = 0; run < (people.people().size() > 2_000_000 ? 2 : 4); run++) {
                self(people);
            }
        }
    }

    private static void self(Labelled people) {
        long[] lap = {0};lap(lap);
        Register register = new Register(people.people());
        double indexed = lap(lap);
        Matching matching = Matching.within(register);
        double compared = lap(lap);
        Model model = matching.learn(2026);
        double learned = lap(lap);
        Matches matches = matching.matches(model, 0.05);
        double scored = lap(lap);
        Clusters clusters = Clusters.of(register, matches, model, 0.95, Settled.nothing());
        double clustered = lap(lap);
        Score score = Score.of(matches, 0.95, people, people, people.pairs());
        Score joined = Score.of(clusters, people);
        Runtime vm = Runtime.getRuntime();
        System.out.printf(
                "%,d: %.2f s = index %.2f compare %.2f (%,d pairs) learn %.2f score %.2f cluster %.2f; %d MB; P %.4f R %.4f F1 %.4f clusters P %.4f R %.4f F1 %.4f%n",
                people.people().size(), indexed + compared + learned + scored + clustered, indexed, compared,
                matching.compared(), learned, scored, clustered, (vm.totalMemory() - vm.freeMemory()) >> 20,
                score.precision(), score.recall(), score.f1(), joined.precision(), joined.recall(), joined.f1());
    }

    private static double lap(long[] lap) {
        long now = ((com.sun.management.OperatingSystemMXBean) java.lang.management.ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
        double seconds = (now - lap[0]) / 1e9;
        lap[0] = now;
        return seconds;
    }
}
