package id.tampah.dukcapil;

import id.tampah.registry.ClaimBatch;
import id.tampah.shared.Identity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody without a NIK, as a list wrote them.
 *
 * @param code ours, such as {@code SEM-3271-000123}; letters in front, so that nobody takes it for a NIK
 */
public record PersonWithoutNik(
        UUID id,
        String code,
        ClaimBatch list,
        int line,
        String region,
        Identity identity,
        String name,
        @Nullable LocalDate birthDate,
        @Nullable String sex,
        String address,
        @Nullable Integer desil,
        String state,
        String evidence,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    public boolean open() {
        return state.equals("OPEN");
    }
}
