package id.tampah.platform.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.stereotype.Component;

/** The 403 page. */
@Component
@RequiredArgsConstructor
class RefusedPages extends AccessDeniedHandlerImpl {

    private final RefusalRecorder refusals;

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException, ServletException {
        refusals.record(request);
        super.handle(request, response, e);
    }
}
