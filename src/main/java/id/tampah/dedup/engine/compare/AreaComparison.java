package id.tampah.dedup.engine.compare;

import id.tampah.dedup.engine.columns.People;
import id.tampah.dedup.engine.compare.Level.OfArea;
import id.tampah.dedup.engine.words.Word;

/** Village (or city, or postcode) with RT and RW. */
final class AreaComparison {

    private AreaComparison() {}

    static OfArea level(People left, int i, People right, int j) {
        long one = left.region(i);
        long other = right.region(j);
        boolean neighbours = isNeighbours(left, i, right, j);
        if (one == 0 || other == 0) {
            return neighbours ? OfArea.NEAR : OfArea.MISSING;
        }
        if (one == other) {
            return neighbours ? OfArea.NEIGHBOURS : OfArea.SAME;
        }
        return neighbours || Word.isWithin(1, one, other) || Word.resembles(one, other)
                ? OfArea.NEAR
                : OfArea.DIFFERENT;
    }

    private static boolean isNeighbours(People left, int i, People right, int j) {
        return left.rt(i) != 0 && left.rw(i) != 0 && left.rt(i) == right.rt(j) && left.rw(i) == right.rw(j);
    }
}
