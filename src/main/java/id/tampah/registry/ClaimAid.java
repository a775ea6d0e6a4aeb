package id.tampah.registry;

import org.jspecify.annotations.Nullable;

/** The aid a claim asks for or receives; {@code amount} in rupiah a stage, 0 where nobody knows. */
public record ClaimAid(
        long claimId, String programme, @Nullable String period, long amount) {}
