package id.tampah.dukcapil;

import java.util.List;
import java.util.stream.Stream;

/** A field in which claim and register differ, or (PINDAH) a warning of the register. */
public enum DifferingField {
    NAMA,
    TGL_LAHIR,
    JK,
    KK,
    PINDAH;

    /** Reads words separated by blanks. */
    static List<DifferingField> list(String words) {
        return Stream.of(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(DifferingField::valueOf)
                .toList();
    }
}
