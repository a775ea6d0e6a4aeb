package id.tampah.dukcapil.proposing;

import id.tampah.dukcapil.Outcome;
import id.tampah.dukcapil.PersonSide;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A NIK that somebody probably has, beside the one a list wrote.
 *
 * @param typed digits of the list's NIK; those that agree with the register's are hidden
 * @param known the same of the register's NIK
 * @param outcome what Dukcapil answered about the typed NIK, or null once the claim was corrected
 */
public record Proposal(
        UUID id,
        String kab,
        long claimId,
        UUID listId,
        int line,
        String source,
        String region,
        String state,
        NikSlip slip,
        String typed,
        String known,
        PersonSide claimed,
        PersonSide resident,
        @Nullable Outcome outcome,
        String evidence,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    public boolean open() {
        return state.equals("OPEN");
    }
}
