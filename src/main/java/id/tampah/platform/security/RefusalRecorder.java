package id.tampah.platform.security;

import id.tampah.access.CurrentUser;
import id.tampah.audit.AuditTrail;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.stereotype.Component;

/** A refused attempt leaves a trace before the 403 page is shown. */
@Component
@RequiredArgsConstructor
class RefusalRecorder extends AccessDeniedHandlerImpl {

    private final AuditTrail audit;
    private final CurrentUser user;

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException, ServletException {
        audit.recordRefusal(
                "ACCESS_DENIED",
                request.getMethod() + " " + request.getServletPath(),
                user.account().map(account -> account.regionDigits()).orElse(""));
        super.handle(request, response, e);
    }
}
