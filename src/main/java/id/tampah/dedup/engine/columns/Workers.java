package id.tampah.dedup.engine.columns;

import java.util.stream.IntStream;

/** Spreads work over all cores; the parts do not depend on how many there are, so that results do not either. */
public final class Workers {

    private static final int PART = 1 << 14;

    private Workers() {}

    /** Work on the rows from one number up to, not including, another. */
    @FunctionalInterface
    public interface Range {
        void work(int from, int to);
    }

    public static void ranges(int size, Range range) {
        each((size + PART - 1) / PART, part -> range.work(part * PART, Math.min(size, (part + 1) * PART)));
    }

    public static int parts(int size) {
        return (size + PART - 1) / PART;
    }

    public static int partOf(int row) {
        return row / PART;
    }

    public static void each(int count, java.util.function.IntConsumer work) {
        IntStream.range(0, count).parallel().forEach(work);
    }
}
