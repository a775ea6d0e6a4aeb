package id.tampah.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account as pages show it. */
public record UserSummary(
        UUID id,
        String username,
        String name,
        Role role,
        String region,
        String task,
        boolean enabled,
        boolean mustChange,
        boolean demo,
        @Nullable Instant signedInAt) {}
