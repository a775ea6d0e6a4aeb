package id.tampah.dedup.engine;

import id.tampah.dedup.engine.blocking.Candidates;
import id.tampah.dedup.engine.blocking.Rows;
import id.tampah.dedup.engine.columns.People;
import id.tampah.dedup.engine.compare.Comparison;
import id.tampah.dedup.engine.learning.PatternCounts;
import java.util.Arrays;

/** Pairs of rows and their patterns, in the order of the rows. */
final class ComparedPairs {

    private int[] lefts = new int[1 << 12];
    private int[] rights = new int[1 << 12];
    private int[] patterns = new int[1 << 12];
    private int size;

    /** Compares some rows with their candidates; within one register each pair once, the lower row first. */
    static ComparedPairs of(People left, int from, int to, Register register) {
        ComparedPairs pairs = new ComparedPairs();
        People right = register.people();
        Candidates.Search search = register.candidates().search();
        for (int row = from; row < to; row++) {
            Rows candidates = search.rows(left, row);
            for (int at = 0; at < candidates.count(); at++) {
                int other = candidates.row(at);
                if (left != right || other > row) {
                    pairs.add(row, other, Comparison.pattern(left, row, right, other));
                }
            }
        }
        return pairs;
    }

    private void add(int left, int right, int pattern) {
        if (size == lefts.length) {
            lefts = Arrays.copyOf(lefts, size * 2);
            rights = Arrays.copyOf(rights, size * 2);
            patterns = Arrays.copyOf(patterns, size * 2);
        }
        lefts[size] = left;
        rights[size] = right;
        patterns[size++] = pattern;
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
