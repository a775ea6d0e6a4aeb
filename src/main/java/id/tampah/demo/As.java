package id.tampah.demo;

import id.tampah.access.Account;
import id.tampah.access.Users;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Does a deed of the demo as one of its people, with that person's rights and region. */
@Component
@RequiredArgsConstructor
class As {

    private final Users users;

    <T> T person(String username, Supplier<T> deed) {
        Account account = users.findForSignIn(username).orElseThrow();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        try {
            return deed.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
