package id.tampah.allocation;

import id.tampah.access.CurrentUser;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import org.springframework.security.access.AccessDeniedException;

/** Whose places they are: every level decides about its own, and no office about those of the office below it. */
final class Own {

    private static final int REGENCY_DIGITS = 4;

    private Own() {}

    /** A region outside the account is refused; one outside the part chosen for this session asks to widen it first. */
    static void requireInside(CurrentUser user, RegionCode region) {
        user.requireInside(region);
        if (!user.region().contains(region)) {
            throw new RuleViolationException("allocation.widen", region.dotted());
        }
    }

    /** Runs belong to the region of the office that makes them, which is also the region whose leader signs. */
    static void require(CurrentUser user, RegionCode region) {
        requireInside(user, region);
        if (!region.equals(user.get().region())) {
            throw new AccessDeniedException("another office decides about " + region.dotted());
        }
    }

    static void requireDivides(CurrentUser user, RegionCode region) {
        requireInside(user, region);
        if (!divides(user, region)) {
            throw new AccessDeniedException("another office decides about " + region.dotted());
        }
    }

    /** Below a regency no office divides places: there it does so for its districts too. */
    static boolean divides(CurrentUser user, RegionCode region) {
        RegionCode own = user.get().region();
        return region.equals(own) || own.digits().length() >= REGENCY_DIGITS && own.contains(region);
    }
}
