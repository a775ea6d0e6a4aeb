package id.tampah.job;

/** Where a run stands. */
public enum RunState {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    public boolean live() {
        return this == WAITING || this == RUNNING;
    }
}
