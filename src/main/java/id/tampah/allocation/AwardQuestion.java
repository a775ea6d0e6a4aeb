package id.tampah.allocation;

import java.util.UUID;

/**
 * Which awards of a run are asked for.
 *
 * @param region beginning of the village's code, empty for all
 * @param name part of a name, empty for all
 */
public record AwardQuestion(UUID run, AwardState state, String region, String name, int offset, int limit) {}
