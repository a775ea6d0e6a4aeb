package id.tampah.dedup.api;

import id.tampah.dedup.CaseSide;
import java.util.UUID;

/** A claim of a case as the API tells it; NIK masked, and outside the key's region the name, too. */
record DuplicateSide(String claim, UUID list, String source, int line, String nik, String name, String state) {

    static DuplicateSide of(CaseSide side) {
        return new DuplicateSide(
                Long.toString(side.claimId()),
                side.listId(),
                side.source(),
                side.line(),
                side.identity().maskedNik(),
                side.name(),
                side.state());
    }
}
