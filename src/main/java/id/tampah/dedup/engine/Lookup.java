package id.tampah.dedup.engine;

import id.tampah.dedup.engine.blocking.BlockingKey;
import id.tampah.dedup.engine.blocking.Candidates;
import id.tampah.dedup.engine.blocking.Rows;
import id.tampah.dedup.engine.columns.People;
import id.tampah.dedup.engine.columns.Person;
import id.tampah.dedup.engine.compare.Comparison;
import id.tampah.dedup.engine.learning.Model;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks one person up in a register while a form is being filled in. Safe to share between threads. */
public final class Lookup {

    private final Register register;
    private final Model model;

    public Lookup(Register register, Model model) {
        this.register = register;
        this.model = model;
    }

    /** A person of the register who may be the one looked up. */
    public record Found(int row, float probability, int pattern) {}

    /** Who this person may be, the likeliest first. */
    public List<Found> find(Person person, double atLeast) {
        People one = new People(1);
        one.add(person);
        register.rate(one);
        Candidates.Search search = register.candidates().search(BlockingKey.ALL);
        Rows rows = search.rows(one, 0);
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < rows.count(); at++) {
            int pattern = Comparison.pattern(one, 0, register.people(), rows.row(at));
            float probability = Matches.probability(model, pattern);
            if (probability >= atLeast) {
                found.add(new Found(rows.row(at), probability, pattern));
            }
        }
        found.sort(Comparator.comparing(Found::probability).reversed());
        return found;
    }
}
