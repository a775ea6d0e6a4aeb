package id.tampah.platform.security;

import id.tampah.access.Account;
import id.tampah.access.CurrentUser;
import id.tampah.audit.AuditTrail;
import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** A refused attempt leaves a trace before it is answered. */
@Component
@RequiredArgsConstructor
class RefusalRecorder {

    private final AuditTrail audit;
    private final CurrentUser user;

    void record(HttpServletRequest request) {
        audit.recordRefusal(
                "ACCESS_DENIED",
                request.getMethod() + " " + request.getServletPath(),
                user.account().map(Account::regionDigits).orElse(""));
    }
}
