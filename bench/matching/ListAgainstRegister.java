import id.tampah.dedup.engine.DirtyRegister;
import id.tampah.dedup.engine.Labelled;
import id.tampah.dedup.engine.Lookup;
import id.tampah.dedup.engine.Matches;
import id.tampah.dedup.engine.Matching;
import id.tampah.dedup.engine.Register;
import id.tampah.dedup.engine.Score;
import id.tampah.dedup.engine.blocking.BlockingKey;
import id.tampah.dedup.engine.columns.Person;
import id.tampah.dedup.engine.learning.Model;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A list of 220,000 against a register of 4,800,000: the NIK alone, then everything, PostgreSQL's hash join of the same tables in
 * turn with them; then people of the list looked up one by one.
 */
final class ListAgainstRegister {

    private static final int REGISTER = 4_800_000;
    private static final double LISTED = 200_000.0 / REGISTER;
    private static final int RUNS = 4;
    private static final int LOOKUPS = 20_000;

    private final Labelled people = new Labelled(REGISTER + 16);
    private final Labelled list = new Labelled((int) (REGISTER * LISTED * 1.2));
    private double join = Double.MAX_VALUE;
    private double exact = Double.MAX_VALUE;
    private double fuzzy = Double.MAX_VALUE;

    static void measure() throws IOException, SQLException {
        new ListAgainstRegister().run();
    }

    private void run() throws IOException, SQLException {
        try (HashJoinYardstick yardstick = new HashJoinYardstick()) {
            fill(yardstick);
            Stopwatch watch = new Stopwatch();
            Register register = new Register(people.people());
            System.out.printf("%nregister of %,d indexed: %s%n", register.people().size(), watch.lap());
            Model model = null;
            for (int run = 0; run < RUNS; run++) {
                join = Math.min(join, yardstick.join());
                exact(register);
                model = fuzzy(register);
            }
            System.out.printf("hash join %.2f s; exact padan %.2f s, %.2f x; with fuzzy padan %.2f s, %.2f x%n",
                    join, exact, exact / join, fuzzy, fuzzy / join);
            lookUp(new Lookup(register, model));
        }
    }

    private void fill(HashJoinYardstick yardstick) throws IOException, SQLException {
        try (HashJoinYardstick.Table register = yardstick.copyInto("register");
                HashJoinYardstick.Table listed = yardstick.copyInto("list")) {
            DirtyRegister.registerAndList(
                    REGISTER,
                    LISTED,
                    2026,
                    (person, number) -> {
                        people.add(person, number);
                        register.add(person);
                    },
                    (person, number) -> {
                        list.add(person, number);
                        listed.add(person);
                    });
        }
        yardstick.prepare();
    }

    private void exact(Register register) {
        Stopwatch watch = new Stopwatch();
        Matching.between(list.people(), register, Set.of(BlockingKey.NIK));
        exact = Math.min(exact, watch.lap().seconds());
    }

    private Model fuzzy(Register register) {
        Stopwatch watch = new Stopwatch();
        Matching matching = Matching.between(list.people(), register);
        Model model = matching.learn(2026);
        Matches matches = matching.matches(model, 0.05);
        Stopwatch.Lap taken = watch.lap();
        fuzzy = Math.min(fuzzy, taken.seconds());
        Score score = Score.of(matches, SelfDedup.THRESHOLD, list, people, listed());
        System.out.printf("list of %,d: %s, %,d pairs, P %.4f R %.4f F1 %.4f, heap %d MB%n",
                list.people().size(), taken, matching.compared(), score.precision(), score.recall(), score.f1(),
                Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() >> 20);
        return model;
    }

    /** Everybody of the list with a number from 0 stands once in the register. */
    private long listed() {
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
