package id.tampah.platform.security;

import id.tampah.access.Account;
import id.tampah.access.CurrentUser;
import id.tampah.shared.RuleViolationException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Every form of a signed-in person carries a key that counts once ({@link FormKeyField} writes it). A second press does
 * nothing and gets the redirect of the first; a form that came back with a mistake may be sent again.
 */
@Configuration
@RequiredArgsConstructor
class OneUseForms implements HandlerInterceptor, WebMvcConfigurer {

    private static final String TAKEN = OneUseForms.class.getName();

    /** Ten looks a second, for three seconds: a person who pressed twice sees the answer of the first press. */
    private static final int LOOKS = 30;

    private static final int PAUSE_MILLIS = 100;

    private final FormKeys keys;
    private final CurrentUser user;

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/api/**").order(Ordered.LOWEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Optional<Account> account = user.account();
        if (!request.getMethod().equals("POST") || account.isEmpty()) {
            return true;
        }
        UUID key = key(request);
        if (keys.take(key, account.get().id())) {
            request.setAttribute(TAKEN, key);
            return true;
        }
        response.sendRedirect(answer(key, account.get()));
        return false;
    }

    private static UUID key(HttpServletRequest request) {
        try {
            return UUID.fromString(String.valueOf(request.getParameter(FormKeyField.NAME)));
        } catch (IllegalArgumentException missing) {
            throw new RuleViolationException("shell.form.key");
        }
    }

    private String answer(UUID key, Account account) {
        for (int look = 0; look < LOOKS; look++) {
            Optional<String> location = keys.answer(key, account.id());
            if (location.isPresent()) {
                return location.get();
            }
            pause();
        }
        throw new RuleViolationException("shell.form.twice");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception error) {
        if (request.getAttribute(TAKEN) instanceof UUID key) {
            String location = response.getHeader(HttpHeaders.LOCATION);
            if (location == null) {
                keys.giveBack(key);
            } else {
                keys.answered(key, location);
            }
        }
    }
}
