package id.tampah.dedup.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.tampah.dedup.CaseKind;
import id.tampah.dedup.CaseState;
import id.tampah.dedup.CaseWithSides;
import java.util.List;
import java.util.UUID;

/** A duplicate case as the API tells it. */
record Duplicate(@JsonProperty("case") UUID id, CaseKind kind, CaseState state, List<DuplicateSide> sides) {

    static Duplicate of(CaseWithSides found) {
        return new Duplicate(
                found.summary().id(),
                found.summary().kind(),
                found.summary().state(),
                found.sides().stream().map(DuplicateSide::of).toList());
    }
}
