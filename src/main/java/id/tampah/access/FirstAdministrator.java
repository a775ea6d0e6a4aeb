package id.tampah.access;

import id.tampah.shared.RegionCode;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * With the demo off, a start that finds nobody to administer makes one account and prints its one-time password once; what
 * the people of the demo left open ends.
 */
@Slf4j
@Component
@RequiredArgsConstructor
@ConditionalOnProperty(name = "tampah.demo", havingValue = "false", matchIfMissing = true)
class FirstAdministrator implements ApplicationRunner {

    private final Users users;

    @Override
    public void run(ApplicationArguments arguments) {
        users.endDemoSessions();
        if (!users.haveAdministrator()) {
            NewUser admin = new NewUser(freeName(), "Administrator", Role.ADMIN, RegionCode.COUNTRY, "", true, false);
            log.info(
                    "Sign in as {} with the one-time password {}",
                    admin.username(),
                    users.createWithOneTimePassword(admin));
        }
    }

    /** {@code admin} may be an account of the demo, or one that was disabled. */
    private String freeName() {
        return Stream.iterate(1, n -> n + 1)
                .map(n -> n == 1 ? "admin" : "admin" + n)
                .filter(name -> !users.taken(name))
                .findFirst()
                .orElseThrow();
    }
}
