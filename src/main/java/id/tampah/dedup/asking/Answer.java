package id.tampah.dedup.asking;

/** What somebody who knows the people says. */
public enum Answer {
    SAMA,
    BERBEDA,
    TIDAK_TAHU
}
