package id.tampah.dedup;

import id.tampah.registry.ClaimRef;
import id.tampah.shared.Identity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claim in a case. Outside the reader's region ({@code inside} false) the region is the regency only, the name is cut to
 * first letters, and identity, birth date and address are empty.
 *
 * @param starts first day of the claim's period; null: it counts at any time
 * @param amount rupiah a household gets from the programme
 * @param gone the claim left the case: its list was withdrawn, or another case dropped it
 * @param elsewhere the claim stands in another open case, too
 */
public record CaseSide(
        UUID caseId,
        String kab,
        long claimId,
        boolean inside,
        String region,
        UUID listId,
        String source,
        String sourceName,
        int line,
        String program,
        String programName,
        @Nullable String periodName,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        long amount,
        @Nullable Boolean kept,
        boolean gone,
        boolean elsewhere,
        String state,
        String verdict,
        Instant receivedAt,
        Instant addedAt,
        String name,
        Identity identity,
        @Nullable LocalDate birthDate,
        @Nullable String sex,
        String address,
        @Nullable UUID householdId) {

    public ClaimRef ref() {
        return new ClaimRef(kab, claimId);
    }

    boolean meets(CaseSide other) {
        return starts == null
                || other.starts == null
                || ends == null
                || other.ends == null
                || !starts.isAfter(other.ends) && !other.starts.isAfter(ends);
    }
}
