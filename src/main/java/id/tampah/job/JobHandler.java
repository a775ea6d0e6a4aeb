package id.tampah.job;

import id.tampah.access.Role;
import java.util.Set;

/** Does one kind of long work. It may be stopped at any point and called again: batches already committed stay done. */
public interface JobHandler {

    String kind();

    void run(JobContext job);

    /** Who may stop a run: those whose work it is. */
    default Set<Role> cancellers() {
        return Set.of(Role.DINSOS_PROVINSI, Role.DINSOS_KOTA);
    }

    /** Whether a run that was given up may begin again; not where giving up took back what it works on. */
    default boolean repeatable() {
        return true;
    }

    /** Called once when the run is given up after repeated errors, so that the subject does not wait for ever. */
    default void givenUp(JobContext job) {}

    /** Called once when a person has cancelled the run. */
    default void cancelled(JobContext job) {
        givenUp(job);
    }
}
