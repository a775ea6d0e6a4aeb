package id.tampah.registry;

import java.util.List;
import java.util.UUID;

/** Implemented by a module that knows programmes and periods: which aid each claim of a household is about. */
public interface ClaimAids {

    /** Called inside a transaction in the reader's scope. */
    List<ClaimAid> of(UUID householdId);
}
