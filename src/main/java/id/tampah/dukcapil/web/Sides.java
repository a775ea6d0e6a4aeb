package id.tampah.dukcapil.web;

import id.tampah.dukcapil.PersonSide;
import id.tampah.dukcapil.RegisterField;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Claim and one resident next to each other, cut into what they share and what not. */
record Sides(PersonSide claimed, PersonSide known, List<RegisterField> differing) {

    public List<Letters> claimedName() {
        return Letters.of(claimed.name(), known.name());
    }

    public List<Letters> knownName() {
        return Letters.of(known.name(), claimed.name());
    }

    /** A slip of one letter or a title is no other name. */
    public boolean otherName() {
        return differing.contains(RegisterField.NAMA);
    }

    /** Compared in full; the masks on the screen may look alike. */
    public boolean sameKk() {
        return !differing.contains(RegisterField.KK);
    }

    public boolean sameBirth() {
        return same(claimed.birthDate(), known.birthDate());
    }

    public boolean sameSex() {
        return same(claimed.sex(), known.sex());
    }

    /** Unknown on one side is no difference. */
    private static boolean same(@Nullable Object a, @Nullable Object b) {
        return a == null || b == null || Objects.equals(a, b);
    }
}
