package id.tampah.registry;

import java.util.UUID;

/** Implemented by later steps: how much was already decided on a list, so that it cannot be withdrawn any more. */
@FunctionalInterface
public interface ListDecisions {

    /** Decided cases, awards, deliveries that rest on the list; runs in the user's transaction. */
    long decidedOn(UUID listId);
}
