package id.tampah.intake;

import org.jspecify.annotations.Nullable;

/** An accepted row as it stands now: a claim with its verdict and state; numbers are masked. */
public record AcceptedRow(
        int line,
        String nik,
        String noKk,
        String name,
        String region,
        @Nullable Integer desil,
        String verdict,
        String state,
        @Nullable String reason,
        long warnings) {}
