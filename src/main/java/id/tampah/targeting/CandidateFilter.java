package id.tampah.targeting;

import org.jspecify.annotations.Nullable;

/** Which candidates a page shows; a null leaves that question open. */
public record CandidateFilter(
        @Nullable String state,
        @Nullable String rule,
        @Nullable String operand,
        @Nullable Boolean held) {

    public static final CandidateFilter ALL = new CandidateFilter(null, null, null, null);

    /** Reads {@code OUT:KURANG:PKH}, {@code IN}, or {@code HELD}. */
    public static CandidateFilter parse(String text) {
        if (text.equals("HELD")) {
            return new CandidateFilter("IN", null, null, true);
        }
        String[] parts = text.split(":", 3);
        return text.isEmpty()
                ? ALL
                : new CandidateFilter(
                        parts[0], parts.length > 1 ? parts[1] : null, parts.length > 2 ? parts[2] : null, null);
    }
}
