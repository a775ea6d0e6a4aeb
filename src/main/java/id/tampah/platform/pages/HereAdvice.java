package id.tampah.platform.pages;

import id.tampah.access.CurrentUser;
import id.tampah.region.IndonesianTime;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives every page its address ({@code here}) and its clock ({@code moments}). What was posted is not part of an
 * address and stays out of it.
 */
@ControllerAdvice
@RequiredArgsConstructor
class HereAdvice {

    private final CurrentUser user;

    @ModelAttribute("here")
    Here here(HttpServletRequest request) {
        return new Here(request.getRequestURI(), request.getMethod().equals("GET") ? asked(request) : Map.of());
    }

    @ModelAttribute("moments")
    Moments moments(Locale locale) {
        boolean known = user.account().isPresent();
        return new Moments(known ? IndonesianTime.of(user.region()) : IndonesianTime.WIB, locale);
    }

    private static Map<String, String> asked(HttpServletRequest request) {
        Map<String, String> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        return parameters;
    }
}
