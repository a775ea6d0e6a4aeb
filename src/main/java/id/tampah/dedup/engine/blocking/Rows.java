package id.tampah.dedup.engine.blocking;

import java.util.Arrays;

/** Row numbers, made distinct and sorted when asked. */
public final class Rows {

    private int[] rows = new int[256];
    private int count;

    public void clear() {
        count = 0;
    }

    public int count() {
        return count;
    }

    public int row(int at) {
        return rows[at];
    }

    public void add(int row) {
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, count * 2);
        }
        rows[count++] = row;
    }

    void distinct() {
        Arrays.sort(rows, 0, count);
        int kept = 0;
        for (int at = 0; at < count; at++) {
            if (kept == 0 || rows[kept - 1] != rows[at]) {
                rows[kept++] = rows[at];
            }
        }
        count = kept;
    }
}
