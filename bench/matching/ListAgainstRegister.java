import id.tampah.dedup.engine.DirtyRegister;
import id.tampah.dedup.engine.Labelled;
import id.tampah.dedup.engine.Lookup;
import id.tampah.dedup.engine.Matches;
import id.tampah.dedup.engine.Matching;
import id.tampah.dedup.engine.Register;
import id.tampah.dedup.engine.Score;
import id.tampah.dedup.engine.columns.Person;
import id.tampah.dedup.engine.learning.Model;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A list of 220,000 against a register of 4,800,000, then people of it looked up one by one. */
final class ListAgainstRegister {

    private static final int REGISTER = 4_800_000;
    private static final double LISTED = 200_000.0 / REGISTER;
    private static final int LOOKUPS = 20_000;

    private ListAgainstRegister() {}

    static void measure() {
        Stopwatch watch = new Stopwatch();
        Labelled[] both = DirtyRegister.registerAndList(REGISTER, LISTED, 2026);
        Labelled list = both[1];
        double made = watch.lap();
        Register register = new Register(both[0].people());
        System.out.printf("%nregister of %,d: made and put into columns %.1f s, indexed %.2f s%n",
                register.people().size(), made, watch.lap());
        Model model = null;
        for (int run = 0; run < 3; run++) {
            watch.lap();
            Matching matching = Matching.between(list.people(), register);
            model = matching.learn(2026);
            Matches matches = matching.matches(model, 0.05);
            double seconds = watch.lap();
            Score score = Score.of(matches, SelfDedup.THRESHOLD, list, both[0], listed(list));
            System.out.printf("list of %,d: %.2f s (%.1f µs a person), %,d pairs, P %.4f R %.4f F1 %.4f, heap %d MB%n",
                    list.people().size(), seconds, seconds * 1e6 / list.people().size(), matching.compared(),
                    score.precision(), score.recall(), score.f1(),
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() >> 20);
        }
        lookUp(new Lookup(register, model));
    }

    /** Everybody of the list with a number from 0 stands once in the register. */
    private static long listed(Labelled list) {
        long listed = 0;
        for (int row = 0; row < list.people().size(); row++) {
            listed += list.who(row) >= 0 ? 1 : 0;
        }
        return listed;
    }

    private static void lookUp(Lookup lookup) {
        List<Person> people = new ArrayList<>();
        DirtyRegister.each(2 * LOOKUPS, 2027, (person, number) -> people.add(person));
        double[] micros = new double[LOOKUPS];
        for (int at = 0; at < people.size(); at++) {
            long start = System.nanoTime();
            lookup.find(people.get(at), 0.5);
            micros[at % LOOKUPS] = (System.nanoTime() - start) / 1e3;
        }
        Arrays.sort(micros);
        System.out.printf("one person against the register: p50 %.0f µs, p99 %.0f µs%n",
                micros[LOOKUPS / 2], micros[LOOKUPS * 99 / 100]);
    }
}
