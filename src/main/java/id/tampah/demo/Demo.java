package id.tampah.demo;

import id.tampah.access.Users;
import lombok.RequiredArgsConstructor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Loads the demo once, and says at every start where Tampah is and who can sign in. */
@Component
@RequiredArgsConstructor
@ConditionalOnProperty("tampah.demo")
class Demo {

    private final Users users;
    private final DemoPeople people;
    private final DemoKeys keys;
    private final Environment environment;

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(ApplicationReadyEvent ready) {
        if (users.none()) {
            people.make();
            keys.make();
        }
        welcome();
    }

    /** Printed, not logged: these lines are for the person in front of the terminal and for scripts. */
    private void welcome() {
        String port = environment.getProperty("local.server.port", "8080");
        System.out.printf("%nTampah: http://localhost:%s  (sign in by a click; citizens: /cek)%n", port);
        users.demoPeople().stream()
                .filter(person -> !person.task().isEmpty())
                .forEach(person -> System.out.printf("  %-8s %-22s %s%n", person.username(), person.name(), person.role()));
        keys.lines().forEach(System.out::println);
    }
}
