package id.tampah.targeting;

import java.util.UUID;

/** One resolved list that a step may name. */
public record ListOperand(UUID id, String filename, String source) {}
