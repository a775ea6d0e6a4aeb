package id.tampah.dedup.engine;

import java.util.HashSet;
import java.util.Set;

/** What people have decided about pairs of rows before: it stands, whatever the engine thinks. */
public final class Settled {

    private final Set<Long> same = new HashSet<>();
    private final Set<Long> different = new HashSet<>();

    /** Takes two joined rows. */
    interface Joining {
        void join(int left, int right);
    }

    public static Settled nothing() {
        return new Settled();
    }

    public Settled same(int left, int right) {
        same.add(pair(left, right));
        return this;
    }

    public Settled different(int left, int right) {
        different.add(pair(left, right));
        return this;
    }

    private static long pair(int left, int right) {
        return (long) Math.min(left, right) << Integer.SIZE | Math.max(left, right);
    }

    boolean areDifferent(int left, int right) {
        return !different.isEmpty() && different.contains(pair(left, right));
    }

    /** Whether a person has decided about the pair; such a pair is never raised again. */
    public boolean has(int left, int right) {
        long pair = pair(left, right);
        return same.contains(pair) || different.contains(pair);
    }

    void eachSame(Joining joining) {
        same.stream().sorted().forEach(pair -> joining.join((int) (pair >>> Integer.SIZE), (int) pair.longValue()));
    }
}
