package id.tampah.program;

import org.jspecify.annotations.Nullable;

/**
 * A sender of lists to be added.
 *
 * @param programCode what its recipients receive or its proposals ask for; null for registers and references
 */
public record NewSource(
        String code,
        String name,
        SourceKind kind,
        String funding,
        @Nullable String programCode) {}
