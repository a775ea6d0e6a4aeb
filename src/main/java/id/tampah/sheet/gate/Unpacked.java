package id.tampah.sheet.gate;

import static id.tampah.sheet.Refusal.UNPACKED_TOO_LARGE;

import id.tampah.sheet.Limits;

/** Counts what really comes out of the parts; a part read twice counts once. */
final class Unpacked {

    private final Limits limits;
    private final long[] furthest;
    private long total;

    Unpacked(Limits limits) {
        this.limits = limits;
        this.furthest = new long[limits.parts()];
    }

    void refuseClaim(ZipPart part) {
        if (part.unpacked() > limits.partBytes()) {
            throw tooLarge();
        }
    }

    void reached(ZipPart part, long bytes) {
        long more = bytes - furthest[part.index()];
        if (more > 0) {
            furthest[part.index()] = bytes;
            total += more;
        }
        if (bytes > limits.partBytes() || total > limits.totalBytes()) {
            throw tooLarge();
        }
    }

    private RuntimeException tooLarge() {
        return UNPACKED_TOO_LARGE.because(limits.partBytes() >> 20);
    }
}
