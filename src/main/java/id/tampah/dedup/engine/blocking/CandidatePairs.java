package id.tampah.dedup.engine.blocking;

import id.tampah.dedup.engine.columns.Workers;
import java.util.Arrays;

/**
 * All pairs that some key of one register proposes, lower row first, put into one array by parts of the rows: a part fits into a
 * core's cache, where it is sorted and pairs proposed twice are dropped.
 */
public final class CandidatePairs {

    private final long[] pairs;
    private final int[] starts;

    CandidatePairs(BlockIndex[] indexes, int rows) {
        int parts = Workers.parts(rows);
        int[][] places = new int[indexes.length][parts];
        Workers.each(
                indexes.length, at -> indexes[at].eachPair((lower, higher) -> places[at][Workers.partOf(lower)]++));
        this.starts = new int[parts + 1];
        this.pairs = new long[arrange(places)];
        Workers.each(
                indexes.length,
                at -> indexes[at].eachPair((lower, higher) ->
                        pairs[places[at][Workers.partOf(lower)]++] = (long) lower << Integer.SIZE | higher));
    }

    /** Turns counts into the places where each index begins to write in each part. */
    private int arrange(int[][] counts) {
        int place = 0;
        for (int part = 0; part + 1 < starts.length; part++) {
            starts[part] = place;
            for (int[] index : counts) {
                int count = index[part];
                index[part] = place;
                place += count;
            }
        }
        starts[starts.length - 1] = place;
        return place;
    }

    /** Takes one pair of rows. */
    @FunctionalInterface
    public interface Sink {
        void take(int lower, int higher);
    }

    public int parts() {
        return starts.length - 1;
    }

    /** The pairs of one part, each once, in the order of the rows. */
    public void each(int part, Sink sink) {
        Arrays.sort(pairs, starts[part], starts[part + 1]);
        long before = -1;
        for (int at = starts[part]; at < starts[part + 1]; at++) {
            if (pairs[at] != before) {
                before = pairs[at];
                sink.take((int) (before >>> Integer.SIZE), (int) before);
            }
        }
    }
}
