package id.tampah.dedup;

import java.util.ArrayList;
import java.util.List;

/**
 * What keeping one claim means for the others: whoever clashes with a kept claim is dropped, whoever does not stays. PKH and
 * BPNT of one family both stay when the mayor's aid goes.
 */
public record Choice(CaseSide chosen, List<CaseSide> kept, List<CaseSide> dropped) {

    public static Choice keeping(CaseSide chosen, List<CaseSide> sides, Exclusions exclusions) {
        List<CaseSide> kept = new ArrayList<>(List.of(chosen));
        List<CaseSide> dropped = new ArrayList<>();
        for (CaseSide side : sides) {
            if (side.claimId() != chosen.claimId()) {
                boolean clashes = kept.stream().anyMatch(stays -> exclusions.clash(stays, side));
                (clashes ? dropped : kept).add(side);
            }
        }
        return new Choice(chosen, List.copyOf(kept), List.copyOf(dropped));
    }

    /** Nobody goes. */
    public static Choice everybody(List<CaseSide> sides) {
        return new Choice(sides.getFirst(), sides, List.of());
    }

    /** A claim can be dropped only inside the region of whoever drops it. */
    public boolean allowed() {
        return dropped.stream().allMatch(CaseSide::inside);
    }

    /** Rupiah a household would have been given twice. */
    public long frees() {
        return dropped.stream().mapToLong(CaseSide::amount).sum();
    }
}
