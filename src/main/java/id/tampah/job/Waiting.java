package id.tampah.job;

import java.util.List;

/** Implemented by each module that has work for people: what waits for the signed-in user, for the inbox and the menu. */
public interface Waiting {

    /** Runs inside a read-only transaction in the user's scope; must be cheap. */
    List<WaitingItem> waiting();
}
