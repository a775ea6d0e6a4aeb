package id.tampah.program;

/** What the lists of a source say. */
public enum SourceKind {
    /** The population register of Dukcapil. */
    REGISTER,
    /** Ranked households (DTKS, DTSEN, P3KE): a household with a live claim of this kind counts as DTKS. */
    REFERENCE,
    /** Families that already receive (PKH, BPNT, BLT). */
    RECIPIENTS,
    /** Candidates of a period; recipients only by signed award. */
    PROPOSALS
}
