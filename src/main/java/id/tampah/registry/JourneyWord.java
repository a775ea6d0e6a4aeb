package id.tampah.registry;

/** The eleven words of the way from proposal to hand; {@link #ANTRE} and {@link #DIALIHKAN} stand in for DAPAT_KUOTA. */
public enum JourneyWord {
    DIUSULKAN,
    DIPERIKSA,
    DIPADANKAN,
    BEBAS_GANDA,
    MASUK_SASARAN,
    DIVERIFIKASI,
    DIMUSYAWARAHKAN,
    DAPAT_KUOTA,
    ANTRE,
    DIALIHKAN,
    DITETAPKAN,
    DISALURKAN,
    DITERIMA
}
