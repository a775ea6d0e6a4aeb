package id.tampah.intake;

/** What became of a row. */
public enum RowStatus {
    ACCEPTED,
    HELD,
    REJECTED
}
