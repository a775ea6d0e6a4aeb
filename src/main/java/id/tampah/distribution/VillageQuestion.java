package id.tampah.distribution;

import id.tampah.shared.RegionCode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which deliveries of a village are asked for.
 *
 * @param state null for all
 * @param name part of a name, empty for all
 * @param after position of the last row of the page before, 0 for the first page
 */
public record VillageQuestion(
        UUID stageId, RegionCode region, @Nullable DeliveryState state, String name, int after) {}
