package id.tampah.intake;

/** What a finding does to its row; the first is the gravest. */
public enum Severity {
    DITOLAK(RowStatus.REJECTED),
    DITAHAN(RowStatus.HELD),
    PERINGATAN(RowStatus.ACCEPTED);

    private final RowStatus rowStatus;

    Severity(RowStatus rowStatus) {
        this.rowStatus = rowStatus;
    }

    /** What a row is whose gravest finding this is. */
    public RowStatus rowStatus() {
        return rowStatus;
    }
}
