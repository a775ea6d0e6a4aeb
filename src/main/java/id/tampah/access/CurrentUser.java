package id.tampah.access;

import id.tampah.audit.Actor;
import id.tampah.audit.ActorSource;
import id.tampah.shared.RegionCode;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who asks now, and inside which region: the account's own, or a part of it that was chosen for this session. */
@Component
public class CurrentUser implements ActorSource {

    static final String CHOSEN_REGION = "tampah.region";

    public Optional<Account> account() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Account account
                ? Optional.of(account)
                : Optional.empty();
    }

    public Account get() {
        return account().orElseThrow(() -> new AccessDeniedException("not signed in"));
    }

    public Role role() {
        return get().role();
    }

    /** The region of this request. */
    public RegionCode region() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        Object chosen = request instanceof ServletRequestAttributes servlet
                        && servlet.getRequest().getSession(false) != null
                ? request.getAttribute(CHOSEN_REGION, RequestAttributes.SCOPE_SESSION)
                : null;
        return chosen instanceof String digits ? new RegionCode(digits) : get().region();
    }

    /** Narrows this session to a part of the account's region; the account's own region widens it again. */
    public void choose(RegionCode region) {
        requireInside(region);
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(CHOSEN_REGION, region.digits(), RequestAttributes.SCOPE_SESSION);
    }

    /** Refuses a region outside the account's. */
    public void requireInside(RegionCode region) {
        if (!get().region().contains(region)) {
            throw new AccessDeniedException("outside the region of the account");
        }
    }

    @Override
    public Actor actor() {
        return account()
                .map(account -> new Actor(account.username(), account.role().name(), region().digits(), address()))
                .orElse(Actor.SYSTEM);
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes servlet
                ? servlet.getRequest().getRemoteAddr()
                : "-";
    }
}
