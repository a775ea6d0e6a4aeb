package id.tampah.dukcapil;

/** What Dukcapil answers about one claim. */
public enum Outcome {
    /** NIK, name and birth date are the same person's. */
    PADAN,
    /** The NIK is known, but name or birth date is another one. */
    TIDAK_PADAN,
    /** The register that covers the region does not know the NIK. */
    TIDAK_DITEMUKAN,
    MENINGGAL,
    /** NIK and person are right, but the register of the claim's own region says that they moved away from it. */
    PINDAH,
    /** The register itself has the NIK more than once. */
    GANDA,
    /** No NIK, or no register yet. */
    BELUM_DIPADANKAN,
    /** Asked, but the service did not answer; never read as a refusal. */
    GAGAL_CEK
}
