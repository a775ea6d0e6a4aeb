package id.tampah.registry;

import java.time.Instant;
import java.util.List;

/** Implemented by later steps: whether places were given for claims, so that a decision about them is made with care. */
public interface ClaimAwards {

    /** A signed decree names one of these claims; runs in the user's transaction. */
    boolean anyDecreed(List<ClaimRef> claims);

    /** One of these claims got a place after a moment. */
    boolean anyAwardedSince(List<ClaimRef> claims, Instant moment);
}
