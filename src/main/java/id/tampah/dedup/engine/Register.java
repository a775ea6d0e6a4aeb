package id.tampah.dedup.engine;

import id.tampah.dedup.engine.blocking.Candidates;
import id.tampah.dedup.engine.columns.People;
import id.tampah.dedup.engine.columns.TermFrequency;
import id.tampah.dedup.engine.columns.Workers;

/** People made ready to be matched: their words rated by rarity, and indexed by every blocking key. Made once, then only read. */
public final class Register {

    private final People people;
    private final TermFrequency names;
    private final TermFrequency addresses;
    private final Candidates candidates;

    public Register(People people) {
        this.people = people;
        TermFrequency[] frequencies = new TermFrequency[2];
        Workers.each(2, at -> frequencies[at] = TermFrequency.of(at == 0 ? people.names() : people.addresses()));
        this.names = frequencies[0];
        this.addresses = frequencies[1];
        people.rate(names, addresses);
        this.candidates = new Candidates(people);
    }

    public People people() {
        return people;
    }

    Candidates candidates() {
        return candidates;
    }

    /** Rates the words of other people by how common they are here. */
    void rate(People others) {
        if (others != people) {
            others.rate(names, addresses);
        }
    }
}
