package id.tampah.citizen;

import id.tampah.registry.JourneyWord;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code citizen.answer}: one programme of one family at one stage. It names no person and no address.
 *
 * @param stoppedAt word of the journey where it ended, or null
 * @param reason code of why, such as the reason of a dropped claim or of a failed delivery
 * @param detail name of the list that the reason speaks of
 * @param verdict Dukcapil's answer on the claim
 * @param region village or deepest region known, for the place where help is found
 * @param since the day the list was received
 * @param leftOut words of the journey the programme does without, with commas
 * @param due the day of the distribution
 */
public record Aid(
        UUID householdId,
        String programme,
        String source,
        @Nullable String period,
        @Nullable String stage,
        AidStatus status,
        @Nullable JourneyWord stoppedAt,
        @Nullable String reason,
        @Nullable String detail,
        String verdict,
        String region,
        @Nullable String place,
        long amount,
        LocalDate since,
        @Nullable String skNumber,
        @Nullable LocalDate skDate,
        @Nullable LocalDate due,
        @Nullable LocalDate handedOn,
        String leftOut) {

    /** Whether Dukcapil has not answered yet. */
    boolean unmatched() {
        return verdict.equals("BELUM_DIPADANKAN") || verdict.equals("GAGAL_CEK");
    }

    /** Whether it was proposed where it lives no longer. */
    boolean movedAway() {
        return status == AidStatus.TIDAK_MENERIMA && (verdict.equals("PINDAH") || "PINDAH".equals(reason));
    }

    boolean leavesOut(JourneyWord word) {
        return List.of(leftOut.split(",")).contains(word.name());
    }

    /** Whether the family is on the target list and waits for its place in the quota. */
    boolean targeted() {
        return "MASUK_SASARAN".equals(reason);
    }
}
