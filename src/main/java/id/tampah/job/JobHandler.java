package id.tampah.job;

/** Does one kind of long work. It may be stopped at any point and called again: batches already committed stay done. */
public interface JobHandler {

    String kind();

    void run(JobContext job);

    /** Called once when the run is given up after repeated errors, so that the subject does not wait for ever. */
    default void givenUp(JobContext job) {}
}
