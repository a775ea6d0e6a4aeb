package id.tampah.dedup.engine;

import id.tampah.dedup.engine.columns.People;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** People of whom it is known who they are: the same number, the same person. */
public final class Labelled {

    private final People people;
    private int[] who;

    public Labelled(int expected) {
        people = new People(expected);
        who = new int[expected];
    }

    public void add(id.tampah.dedup.engine.columns.Person person, int number) {
        int row = people.add(person);
        if (row == who.length) {
            who = Arrays.copyOf(who, row * 3 / 2 + 16);
        }
        who[row] = number;
    }

    public People people() {
        return people;
    }

    public int who(int row) {
        return who[row];
    }

    /** How many pairs within these rows are one person. */
    public long pairs() {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int row = 0; row < people.size(); row++) {
            counts.merge(who[row], 1, Integer::sum);
        }
        return counts.values().stream()
                .mapToLong(count -> count * (count - 1L) / 2)
                .sum();
    }
}
