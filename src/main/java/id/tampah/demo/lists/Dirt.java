package id.tampah.demo.lists;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** What is planted in a row, and what reading the list must do with it. */
@Getter
@RequiredArgsConstructor
public enum Dirt {
    /** Nothing. */
    NONE(Fate.ACCEPTED, "PADAN"),
    /** The same name with a title, or {@code MOH.} for {@code MUHAMMAD}: harmless. */
    NAME_VARIANT(Fate.ACCEPTED, "PADAN"),
    /** {@code KEL.}, {@code KEC.}, double spaces: harmless. */
    REGION_NOISE(Fate.ACCEPTED, "PADAN"),
    /** One digit mistyped; nobody has that NIK. */
    MISTYPED_NIK(Fate.ACCEPTED, "TIDAK_DITEMUKAN"),
    /** Two neighbouring digits swapped; nobody has that NIK. */
    SWAPPED_NIK(Fate.ACCEPTED, "TIDAK_DITEMUKAN"),
    BLANK_NIK(Fate.HELD, ""),
    /** Fifteen digits. */
    SHORT_NIK(Fate.REJECTED, ""),
    /** The letter O for a zero, l for a one. */
    LETTER_NIK(Fate.REJECTED, ""),
    /** The number of the family card in both columns. */
    KK_AS_NIK(Fate.REJECTED, ""),
    /** The register has another birth date; the NIK is right. */
    WRONG_BIRTH_DATE(Fate.ACCEPTED, "TIDAK_PADAN"),
    /** The NIK belongs to the spouse of the named person, or to somebody else. */
    WRONG_NAME(Fate.ACCEPTED, "TIDAK_PADAN"),
    /** The same person stands in another list of the story, or once more in this one. */
    SAME_NIK(Fate.ACCEPTED, "PADAN"),
    /** Another member of a family that stands in another list, or in this one. */
    SAME_KK(Fate.ACCEPTED, "PADAN"),
    /** The same person as in another list behind a mistyped NIK; the family card number is right. */
    SAME_MISTYPED(Fate.ACCEPTED, "TIDAK_DITEMUKAN"),
    DEAD(Fate.ACCEPTED, "MENINGGAL"),
    /** The register says that the person left the region. */
    MOVED(Fate.ACCEPTED, "PINDAH"),
    /** A well-formed NIK that the register does not know. */
    UNKNOWN(Fate.ACCEPTED, "TIDAK_DITEMUKAN"),
    /** The village lies outside the region of the list. */
    OUTSIDE_REGION(Fate.HELD, "");

    /** What becomes of the row while the list is read. */
    public enum Fate {
        ACCEPTED,
        HELD,
        REJECTED
    }

    private final Fate fate;

    /** What the register answers to the claim, in its own word; empty where the row becomes no claim. */
    private final String verdict;

    /** Whether nothing keeps the named household from its aid. */
    public boolean isHarmless() {
        return this == NONE || this == NAME_VARIANT || this == REGION_NOISE;
    }

    /** Whether the row names a household that is named elsewhere too. */
    public boolean isDouble() {
        return this == SAME_NIK || this == SAME_KK || this == SAME_MISTYPED;
    }
}
