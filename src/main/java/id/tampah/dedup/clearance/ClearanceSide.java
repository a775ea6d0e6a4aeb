package id.tampah.dedup.clearance;

import id.tampah.dedup.CaseKind;
import id.tampah.dedup.CaseState;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One claim of a case as the villages' sheets list it; {@code amount} is rupiah a stage. */
public record ClearanceSide(
        String region,
        UUID caseId,
        CaseKind kind,
        CaseState state,
        String name,
        String source,
        int line,
        String program,
        @Nullable Boolean kept,
        @Nullable String reason,
        long amount) {}
