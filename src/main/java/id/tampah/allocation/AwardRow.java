package id.tampah.allocation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An award on a page or in an export; NIK and KK are masked but on the paper of who may reveal them. */
public record AwardRow(
        UUID id,
        UUID householdId,
        String region,
        int rank,
        @Nullable Integer desil,
        String name,
        String nik,
        String noKk,
        String source,
        String state,
        @Nullable String reason) {}
