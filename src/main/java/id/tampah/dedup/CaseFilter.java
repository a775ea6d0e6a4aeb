package id.tampah.dedup;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which cases to show; what is null does not matter. {@code region} is a code in digits, everything inside counts. */
public record CaseFilter(
        @Nullable CaseKind kind,
        @Nullable CaseState state,
        @Nullable String source,
        @Nullable String region,
        @Nullable UUID list,
        boolean certain) {

    public static final CaseFilter ALL = new CaseFilter(null, null, null, null, null, false);

    public CaseFilter in(@Nullable CaseState other) {
        return new CaseFilter(kind, other, source, region, list, certain);
    }

    public CaseFilter of(UUID listId) {
        return new CaseFilter(kind, state, source, region, listId, certain);
    }
}
