package id.tampah.access;

import id.tampah.audit.AuditTrail;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs a person in. The delay is asked before the password is hashed, and an unknown name costs as much as a known one. */
@Component
@RequiredArgsConstructor
class SigningIn implements AuthenticationProvider {

    private final Users users;
    private final SignInAttempts attempts;
    private final PasswordEncoder encoder;
    private final AuditTrail audit;

    @Override
    public Authentication authenticate(Authentication attempt) {
        String username = attempt.getName().strip().toLowerCase(Locale.ROOT);
        String address = attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "-";
        long wait = attempts.secondsToWait(username, address);
        if (wait > 0) {
            throw new SignInDelayedException(wait);
        }
        Account account = users.findForSignIn(username).orElse(null);
        String hash = account == null ? DummyHash.VALUE : account.password();
        if (!encoder.matches(String.valueOf(attempt.getCredentials()), hash) || account == null) {
            attempts.failed(username, address);
            audit.recordRefusal("SIGN_IN_FAILED", "user", "");
            throw new BadCredentialsException("wrong name or password");
        }
        return signIn(account, address);
    }

    Authentication signIn(Account account, String address) {
        attempts.succeeded(account.username(), address);
        users.signedIn(account.id());
        return UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
