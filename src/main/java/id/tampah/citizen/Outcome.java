package id.tampah.citizen;

/** How a check ended. The citizen cannot tell {@link #NONE} from {@link #RESTED}. */
public enum Outcome {
    /** NIK and name belong together and something is published about the family. */
    FOUND,
    /** Unknown NIK, another name, or nothing published. */
    NONE,
    /** Too many misses on this NIK or on its district: nothing is said until the window ends. */
    RESTED,
    /** Too many checks from this address. */
    REFUSED
}
