package id.tampah.dukcapil.gateway;

import org.jspecify.annotations.Nullable;

/**
 * Questions asked of the service today.
 *
 * @param remaining what the service said is left, or null when it did not say
 */
public record Meter(int used, @Nullable Integer remaining) {

    static final Meter NONE = new Meter(0, null);
}
