package id.tampah.job;

/** Stands in for a handler that this version does not have: the run fails and says so. */
record UnknownWork(String kind) implements JobHandler {

    @Override
    public void run(JobContext job) {
        throw new IllegalStateException("nobody does work of kind " + kind);
    }
}
