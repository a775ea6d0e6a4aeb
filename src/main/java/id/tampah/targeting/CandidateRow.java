package id.tampah.targeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A household on the page of candidates; the NIK is masked. */
public record CandidateRow(
        long id,
        UUID householdId,
        String name,
        String nik,
        String region,
        @Nullable Integer desil,
        String source,
        String state,
        String rule,
        String operand,
        boolean held,
        boolean awarded) {}
