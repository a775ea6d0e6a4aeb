package id.tampah.dedup.deciding;

import id.tampah.dedup.CaseKind;
import id.tampah.dedup.CaseSide;
import id.tampah.dedup.CaseSummary;
import java.util.Comparator;
import java.util.List;

/**
 * Which claim usually stays, and why: one that Dukcapil confirms before one it does not, a family that receives already before
 * one that asks, the earlier before the later.
 */
public record Suggestion(CaseSide keep, DecisionReason reason) {

    private static final Comparator<CaseSide> RANK = Comparator.comparing((CaseSide side) -> !confirmed(side))
            .thenComparing(side -> side.starts() != null)
            .thenComparing(CaseSide::receivedAt)
            .thenComparing(CaseSide::line);

    /** For the claims that are still in the case. */
    public static Suggestion of(CaseSummary doubtful, List<CaseSide> present) {
        return new Suggestion(present.stream().min(RANK).orElseThrow(), reason(doubtful, present));
    }

    private static boolean confirmed(CaseSide side) {
        return side.verdict().equals("PADAN");
    }

    private static DecisionReason reason(CaseSummary doubtful, List<CaseSide> sides) {
        if (doubtful.kind() == CaseKind.MISTYPED_NIK) {
            return DecisionReason.SAME_PERSON;
        }
        if (doubtful.certain()) {
            return DecisionReason.SAME_ROW_TWICE;
        }
        boolean receives = sides.stream().anyMatch(side -> side.starts() == null);
        return receives ? DecisionReason.ALREADY_RECEIVES : DecisionReason.ONE_AID_PER_FAMILY;
    }
}
