package id.tampah.platform.pages;

import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The page for an error: inside the usual frame while the fault is not ours, bare when the database may be the fault. */
@Component
@RequiredArgsConstructor
class ErrorPages {

    private final ShellAdvice frame;

    ModelAndView of(HttpServletRequest request, HttpStatus status, @Nullable String reason) {
        ModelAndView page = new ModelAndView("error/" + view(status), status);
        if (status.is5xxServerError()) {
            return page.addObject("incident", reason);
        }
        return page.addObject("reason", reason)
                .addObject("shell", frame.shell(request, RequestContextUtils.getLocale(request)));
    }

    private static String view(HttpStatus status) {
        return switch (status) {
            case FORBIDDEN, NOT_FOUND, CONFLICT, CONTENT_TOO_LARGE, UNPROCESSABLE_CONTENT, TOO_MANY_REQUESTS ->
                String.valueOf(status.value());
            default -> status.is5xxServerError() ? "500" : "4xx";
        };
    }
}
