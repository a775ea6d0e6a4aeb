package id.tampah.intake;

/** What a rule rests on. */
public enum Basis {
    /** Structure and meaning of the NIK: PP 37/2007 Pasal 37. */
    NIK,
    /** The family card: UU 24/2013. */
    KK,
    /** Names and codes of regions: Permendagri 58/2021. */
    REGION,
    /** Welfare ranks: Inpres 4/2025. */
    DESIL,
    /** What spreadsheets do to data. */
    SPREADSHEET,
    /** How this house reads lists. */
    HOUSE
}
