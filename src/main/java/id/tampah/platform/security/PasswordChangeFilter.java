package id.tampah.platform.security;

import id.tampah.access.Account;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Who signed in with a one-time password chooses an own one before anything else. */
class PasswordChangeFilter extends OncePerRequestFilter {

    private static final String PAGE = "/akun/sandi";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals(PAGE) || path.equals("/keluar") || path.matches("/(css|js|img|webjars)/.*");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof Account account
                && account.mustChange()) {
            response.sendRedirect(PAGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
