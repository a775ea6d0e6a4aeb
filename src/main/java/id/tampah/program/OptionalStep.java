package id.tampah.program;

/** Steps of the journey that a programme may do without. */
public enum OptionalStep {
    DIVERIFIKASI,
    DIMUSYAWARAHKAN
}
