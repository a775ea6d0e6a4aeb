package id.tampah.intake.door;

/** Where a person was entered. */
public enum Door {
    /** The citizen's own form. */
    MANDIRI,
    /** The counter of a village or of the social office. */
    POSKO
}
