package id.tampah.dedup.engine.learning;

/**
 * What two people can be to each other. The second kind keeps a shared card or house from counting as proof: relatives agree in
 * both as much as one person with himself.
 */
public enum PairKind {
    SAME,
    HOUSEHOLD,
    STRANGERS
}
