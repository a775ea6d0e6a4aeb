package id.tampah.demo;

import id.tampah.access.Users;
import id.tampah.demo.lists.DemoScale;
import id.tampah.demo.lists.DemoWorld;
import id.tampah.region.Regions;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads the demo once, step by step, and says at every start where Tampah is and who can sign in. */
@Slf4j
@Component
@RequiredArgsConstructor
@ConditionalOnProperty("tampah.demo")
class Demo {

    private static final String LOADED = "loaded";

    private final Users users;
    private final DemoPeople people;
    private final DemoKeys keys;
    private final DemoPrograms programs;
    private final DemoLists lists;
    private final DemoDecisions decisions;
    private final DemoDeliveries deliveries;
    private final Regions regions;
    private final DemoSteps steps;
    private final TransactionTemplate transactions;
    private final Environment environment;

    /** People and keys at once, so that the sign-in page can be used; the lists follow as jobs that can be watched. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(ApplicationReadyEvent ready) {
        transactions.executeWithoutResult(status -> makePeople());
        if (!users.demoPeople().isEmpty() && !steps.done(LOADED)) {
            Thread.ofPlatform().daemon().name("demo").start(this::tell);
        }
        welcome();
    }

    private void makePeople() {
        if (users.none()) {
            people.make();
            keys.make();
        }
    }

    private void tell() {
        try {
            steps.once("programs", "admin", programs::make);
            DemoScale scale = environment.getProperty("tampah.demo-scale", DemoScale.class, DemoScale.DEMO);
            DemoWorld world = DemoWorld.dirty(regions.tree(), scale);
            lists.send(world);
            decisions.decide(world);
            deliveries.start();
            steps.once(LOADED, "admin", () -> log.info("The demo is loaded."));
        } catch (RuntimeException e) {
            log.error("The demo stopped on its way; the next start goes on from here.", e);
        }
    }

    /** Printed, not logged: these lines are for the person in front of the terminal and for scripts. */
    private void welcome() {
        String port = environment.getProperty("local.server.port", "8080");
        System.out.printf("%nTampah: http://localhost:%s  (sign in by a click; citizens: /cek)%n", port);
        users.demoPeople().stream()
                .filter(person -> !person.task().isEmpty())
                .forEach(person ->
                        System.out.printf("  %-8s %-22s %s%n", person.username(), person.name(), person.role()));
        keys.lines().forEach(System.out::println);
    }
}
