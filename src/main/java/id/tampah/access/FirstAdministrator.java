package id.tampah.access;

import id.tampah.shared.RegionCode;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** With the demo off, the first start makes one administrator and prints the one-time password once. */
@Slf4j
@Component
@RequiredArgsConstructor
@ConditionalOnProperty(name = "tampah.demo", havingValue = "false", matchIfMissing = true)
class FirstAdministrator implements ApplicationRunner {

    private final Users users;

    @Override
    public void run(ApplicationArguments arguments) {
        if (users.none()) {
            NewUser admin = new NewUser("admin", "Administrator", Role.ADMIN, RegionCode.COUNTRY, "", true, false);
            log.info("Sign in as admin with the one-time password {}", users.createWithOneTimePassword(admin));
        }
    }
}
