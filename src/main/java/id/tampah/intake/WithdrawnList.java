package id.tampah.intake;

import id.tampah.program.SourceKind;
import java.util.UUID;

/** A locked list that somebody wants to take back. */
record WithdrawnList(UUID id, String region, SourceKind sourceKind, ListState state, String uploadedBy) {

    /** A register in force is replaced by a newer one, never taken back. */
    boolean register() {
        return sourceKind == SourceKind.REGISTER && state == ListState.RESOLVED;
    }

    boolean withdrawable() {
        return !register()
                && switch (state) {
                    case READ, MATCHING, CLEARING, RESOLVED, REFUSED -> true;
                    case PREVIEW, UPLOADED, READING, FAILED, CANCELLED, WITHDRAWN -> false;
                };
    }
}
