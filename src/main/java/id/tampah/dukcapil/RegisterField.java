package id.tampah.dukcapil;

import java.util.List;
import java.util.stream.Stream;

/** A field in which a claim is compared with the register; PINDAH is no field but a warning of the register. */
public enum RegisterField {
    NIK,
    NAMA,
    TGL_LAHIR,
    JK,
    KK,
    ALAMAT,
    PINDAH;

    /** What a list can be searched for: the NIK is what people are found by, an address alone refuses nobody. */
    public static final List<RegisterField> SEARCHED = List.of(NAMA, TGL_LAHIR, JK, KK, PINDAH);

    /** Reads words separated by blanks. */
    static List<RegisterField> list(String words) {
        return Stream.of(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(RegisterField::valueOf)
                .toList();
    }
}
