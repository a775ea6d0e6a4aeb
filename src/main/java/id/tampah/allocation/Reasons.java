package id.tampah.allocation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why a household waits or lost its place: a code with a sentence, or what an officer wrote. */
public final class Reasons {

    private static final Set<String> CODES = Set.of(
            "QUOTA_FULL",
            "NO_QUOTA",
            "OPEN_CASE",
            "OTHER_PROGRAM",
            "CLAIM_GONE",
            "NOT_CANDIDATE",
            "MENINGGAL",
            "PINDAH",
            "TIDAK_DITEMUKAN",
            "TIDAK_PADAN");

    private Reasons() {}

    /** The message key of a code; any other text stays as it was written. */
    public static @Nullable String key(@Nullable String reason) {
        return reason != null && CODES.contains(reason) ? "allocation.reason." + reason : reason;
    }
}
