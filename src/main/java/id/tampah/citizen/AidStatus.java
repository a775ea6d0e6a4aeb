package id.tampah.citizen;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** Where one aid of a family stands, in the words the citizen reads; the tone colours the answer. */
@Getter
@RequiredArgsConstructor
public enum AidStatus {
    DIPERIKSA("blue"),
    DITAHAN("amber"),
    ANTRE("amber"),
    DIALIHKAN("blue"),
    DAPAT_KUOTA("blue"),
    DITETAPKAN("green"),
    DISALURKAN("green"),
    DITERIMA("green"),
    /** Stands on the list of a programme that others pay out (PKH, BPNT, BLT). */
    TERDAFTAR("green"),
    BELUM_DISERAHKAN("amber"),
    DIKEMBALIKAN("amber"),
    TIDAK_MENERIMA("red");

    private final String tone;
}
