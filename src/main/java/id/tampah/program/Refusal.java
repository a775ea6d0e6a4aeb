package id.tampah.program;

/** Answers of Dukcapil by which criteria may keep a household out until the data is mended. */
public enum Refusal {
    MENINGGAL,
    PINDAH,
    TIDAK_DITEMUKAN,
    TIDAK_PADAN
}
