package id.tampah.sheet.gate;

import static id.tampah.sheet.Refusal.UNPACKED_TOO_LARGE;

import id.tampah.sheet.Limits;

/** Counts what really comes out of the parts; a part read twice counts once. Parts may be read on several threads. */
final class Unpacked {

    /** Honest sheets shrink to a tenth, a bomb to a thousandth; small parts may shrink as they like. */
    private static final long SMALL = 400L << 20;

    private static final int MOST_SHRINKING = 40;

    private final Limits limits;
    private final long[] furthest;
    private long total;

    Unpacked(Limits limits) {
        this.limits = limits;
        this.furthest = new long[limits.parts()];
    }

    void refuseClaim(ZipPart part) {
        if (part.unpacked() > most(part)) {
            throw tooLarge(most(part));
        }
    }

    synchronized void reached(ZipPart part, long bytes) {
        long more = bytes - furthest[part.index()];
        if (more > 0) {
            furthest[part.index()] = bytes;
            total += more;
        }
        if (bytes > most(part)) {
            throw tooLarge(most(part));
        }
        if (total > limits.totalBytes()) {
            throw tooLarge(limits.totalBytes());
        }
    }

    private long most(ZipPart part) {
        return Math.min(limits.partBytes(), Math.max(SMALL, part.packed() * MOST_SHRINKING));
    }

    private static RuntimeException tooLarge(long most) {
        return UNPACKED_TOO_LARGE.because(most >> 20);
    }
}
