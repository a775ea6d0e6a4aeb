package id.tampah.access;

import id.tampah.shared.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Service;

/** One click on the sign-in page of the demo. The bean exists only while {@code tampah.demo} is on. */
@Service
@RequiredArgsConstructor
@ConditionalOnProperty("tampah.demo")
public class DemoSignIn {

    private final Users users;
    private final SigningIn signingIn;

    public void enter(String username, HttpServletRequest request, HttpServletResponse response) {
        boolean demo =
                users.demoPeople().stream().anyMatch(person -> person.username().equals(username));
        Account account = users.findForSignIn(username)
                .filter(found -> demo)
                .orElseThrow(() -> new NotFoundException("demo account"));
        request.getSession();
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signingIn.signIn(account, request.getRemoteAddr()));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }
}
