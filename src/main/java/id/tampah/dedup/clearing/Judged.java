package id.tampah.dedup.clearing;

import id.tampah.dedup.CaseKind;
import id.tampah.dedup.engine.compare.Pattern;
import org.jspecify.annotations.Nullable;

/** Judges each pattern once: the millions of pairs of a long list show some thousands of them. */
final class Judged {

    private static final CaseKind[] KINDS = CaseKind.values();
    private static final int NONE = 1;

    private final byte[] known = new byte[Pattern.COUNT];

    /** Null for what is not for the desk. A model gives one pattern one probability. */
    @Nullable
    CaseKind kind(int pattern, float probability) {
        if (known[pattern] == 0) {
            int kind = Judging.kind(pattern, probability).map(CaseKind::ordinal).orElse(-1);
            known[pattern] = (byte) (kind + 1 + NONE);
        }
        return known[pattern] == NONE ? null : KINDS[known[pattern] - 1 - NONE];
    }
}
