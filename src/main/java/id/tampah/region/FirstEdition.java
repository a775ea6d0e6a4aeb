package id.tampah.region;

import id.tampah.audit.Actor;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On an empty database loads the country before anything else of the start needs a region. */
@Slf4j
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@RequiredArgsConstructor
class FirstEdition implements ApplicationRunner {

    private final RegionEditions editions;
    private final Regions regions;

    @Override
    public void run(ApplicationArguments arguments) {
        long start = System.nanoTime();
        ScopedValue.where(Actor.CURRENT, Actor.SYSTEM).run(() -> {
            if (editions.loadBundled()) {
                log.info(
                        "Regions loaded: edition {} in {} ms",
                        BundledEdition.NAME,
                        (System.nanoTime() - start) / 1_000_000);
            }
        });
        regions.tree();
    }
}
