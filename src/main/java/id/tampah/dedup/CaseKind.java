package id.tampah.dedup;

/** What makes the claims of a case doubtful together. */
public enum CaseKind {
    /** One NIK in claims that may not both stand. */
    SAME_NIK,
    /** One KK, different people. */
    SAME_KK,
    /** One person behind two NIKs, one of them mistyped. */
    MISTYPED_NIK,
    /** One family over two KK. */
    SPLIT_FAMILY,
    /** One NIK under which two people stand: never settled by itself. */
    SHARED_NIK
}
