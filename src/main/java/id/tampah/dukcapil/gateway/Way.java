package id.tampah.dukcapil.gateway;

/** How a regency asks Dukcapil. */
public enum Way {
    /** The register that was loaded as a list. */
    REGISTER,
    /** A file for the local office, whose answer is read in. */
    FILE,
    /** Person by person over the network. */
    SERVICE
}
