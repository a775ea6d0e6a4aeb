package id.tampah.demo.people;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** Place of a member in the family card (SHDK), in the words of the register. */
@Getter
@RequiredArgsConstructor
public enum Relation {
    KEPALA_KELUARGA("KEPALA KELUARGA"),
    ISTRI("ISTRI"),
    ANAK("ANAK"),
    ORANG_TUA("ORANG TUA"),
    MERTUA("MERTUA"),
    FAMILI_LAIN("FAMILI LAIN");

    private final String word;
}
