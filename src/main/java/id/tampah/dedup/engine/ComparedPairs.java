package id.tampah.dedup.engine;

import id.tampah.dedup.engine.blocking.BlockingKey;
import id.tampah.dedup.engine.blocking.CandidatePairs;
import id.tampah.dedup.engine.blocking.Candidates;
import id.tampah.dedup.engine.blocking.Rows;
import id.tampah.dedup.engine.columns.People;
import id.tampah.dedup.engine.learning.PatternCounts;
import java.util.Arrays;
import java.util.Set;

/** Pairs of rows and their patterns, in the order of the rows. */
final class ComparedPairs {

    private int[] lefts = new int[1 << 12];
    private int[] rights = new int[1 << 12];
    private int[] patterns = {};
    private int size;

    /** Compares everybody with everybody. */
    static ComparedPairs all(People people) {
        ComparedPairs pairs = new ComparedPairs();
        for (int row = 0; row < people.size(); row++) {
            for (int other = row + 1; other < people.size(); other++) {
                pairs.add(row, other);
            }
        }
        return pairs.compared(people, people);
    }

    /** Compares some rows of a list with their candidates in a register. */
    static ComparedPairs of(People list, int from, int to, Register register, Set<BlockingKey> keys) {
        ComparedPairs pairs = new ComparedPairs();
        Candidates.Search search = register.candidates().search(keys);
        for (int row = from; row < to; row++) {
            Rows candidates = search.rows(list, row);
            for (int at = 0; at < candidates.count(); at++) {
                pairs.add(row, candidates.row(at));
            }
        }
        return pairs.compared(list, register.people());
    }

    /** Compares one part of the pairs proposed within a register. */
    static ComparedPairs of(People people, CandidatePairs candidates, int part) {
        ComparedPairs pairs = new ComparedPairs();
        candidates.each(part, pairs::add);
        return pairs.compared(people, people);
    }

    private void add(int left, int right) {
        if (size == lefts.length) {
            lefts = Arrays.copyOf(lefts, size * 2);
            rights = Arrays.copyOf(rights, size * 2);
        }
        lefts[size] = left;
        rights[size++] = right;
    }

    private ComparedPairs compared(People left, People right) {
        patterns = new int[size];
        new Comparing(left, right).compare(lefts, rights, 0, size, patterns);
        return this;
    }

    void countInto(PatternCounts counts) {
        for (int at = 0; at < size; at++) {
            counts.add(patterns[at]);
        }
    }

    int size() {
        return size;
    }

    int left(int at) {
        return lefts[at];
    }

    int right(int at) {
        return rights[at];
    }

    int pattern(int at) {
        return patterns[at];
    }
}
