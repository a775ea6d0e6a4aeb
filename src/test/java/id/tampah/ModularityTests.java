package id.tampah;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(TampahApplication.class);

    @Test
    void keepsToTheAllowedArrows() {
        modules.verify();
    }
}
