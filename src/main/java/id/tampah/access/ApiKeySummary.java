package id.tampah.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key as the administrator sees it: never the key itself, only its last four signs. */
public record ApiKeySummary(
        UUID id,
        String name,
        String hint,
        Role role,
        String region,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        String createdBy,
        Instant createdAt,
        @Nullable Instant usedAt) {

    public boolean live() {
        return revokedAt == null && expiresAt.isAfter(Instant.now());
    }
}
