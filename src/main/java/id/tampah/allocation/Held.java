package id.tampah.allocation;

import id.tampah.access.CurrentUser;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;

/** Whether a region is the user's to decide about. */
final class Held {

    private Held() {}

    /** A region outside the account is refused; one outside the part chosen for this session asks to widen it first. */
    static void require(CurrentUser user, RegionCode region) {
        user.requireInside(region);
        if (!user.region().contains(region)) {
            throw new RuleViolationException("allocation.widen", region.dotted());
        }
    }
}
