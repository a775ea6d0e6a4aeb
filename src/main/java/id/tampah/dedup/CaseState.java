package id.tampah.dedup;

/** Whether a case waits for a person. */
public enum CaseState {
    OPEN,
    DECIDED
}
