package id.tampah.access;

import lombok.Getter;
import org.springframework.security.core.AuthenticationException;

/** Too many failures: the next try may come after some seconds. */
@Getter
public class SignInDelayedException extends AuthenticationException {

    private final long seconds;

    SignInDelayedException(long seconds) {
        super("wait " + seconds + " s");
        this.seconds = seconds;
    }
}
