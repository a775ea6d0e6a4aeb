package id.tampah.dedup.engine;

import id.tampah.dedup.engine.blocking.Candidates;
import id.tampah.dedup.engine.columns.People;
import id.tampah.dedup.engine.columns.TermFrequency;

/** People made ready to be matched: their words rated by rarity, and indexed by every blocking key. Made once, then only read. */
public final class Register {

    private final People people;
    private final TermFrequency names;
    private final TermFrequency addresses;
    private final Candidates candidates;

    public Register(People people) {
        this.people = people;
        this.names = TermFrequency.of(people.names());
        this.addresses = TermFrequency.of(people.addresses());
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
