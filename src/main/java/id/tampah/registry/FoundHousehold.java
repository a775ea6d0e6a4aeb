package id.tampah.registry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A household among the results of a search; the NIK is masked.
 *
 * @param personName the member who answers to what was asked for
 */
public record FoundHousehold(
        UUID id, String headName, String region, @Nullable String personName, String nik, String sources, int claims) {}
