package id.tampah.program;

import org.jspecify.annotations.Nullable;

/** A sender of lists; {@code programCode} names what its recipients receive or its proposals ask for. */
public record Source(
        String code,
        String name,
        SourceKind kind,
        String funding,
        @Nullable String programCode,
        @Nullable String programName,
        int sort) {}
