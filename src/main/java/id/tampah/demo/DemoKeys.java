package id.tampah.demo;

import id.tampah.access.ApiKeys;
import id.tampah.access.Role;
import id.tampah.shared.IdentityCipher;
import id.tampah.shared.RegionCode;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** The three API keys of the demo, the same at every start of one data folder: they follow from its secret. */
@Component
@RequiredArgsConstructor
class DemoKeys {

    private final ApiKeys keys;
    private final IdentityCipher cipher;

    void make() {
        for (Holder holder : holders()) {
            keys.registerDemo(
                    key(holder),
                    "demo " + holder.role(),
                    holder.role(),
                    holder.region(),
                    Instant.now().plus(Duration.ofDays(366)));
        }
    }

    List<String> lines() {
        return holders().stream()
                .map(holder -> "API key (%s, %s): %s".formatted(holder.role(), holder.region(), key(holder)))
                .toList();
    }

    private String key(Holder holder) {
        byte[] secret = cipher.mac("demo key " + holder);
        return "tampah_demo_" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    private static List<Holder> holders() {
        return List.of(
                new Holder(Role.DINSOS_KOTA, new RegionCode("3271")),
                new Holder(Role.DINSOS_PROVINSI, new RegionCode("52")),
                new Holder(Role.DUKCAPIL, new RegionCode("3271")));
    }

    /** Whom a key stands for. */
    record Holder(Role role, RegionCode region) {}
}
