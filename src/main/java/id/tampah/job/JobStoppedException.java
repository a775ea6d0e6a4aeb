package id.tampah.job;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** Ends a handler between two batches: somebody cancelled, or another node holds the run now. */
@Getter
@RequiredArgsConstructor
public class JobStoppedException extends RuntimeException {

    private final Reason reason;

    /** Why the run stops here. */
    public enum Reason {
        CANCELLED,
        LEASE_LOST
    }
}
