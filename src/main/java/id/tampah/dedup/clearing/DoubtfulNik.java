package id.tampah.dedup.clearing;

import id.tampah.dedup.engine.columns.Person;
import id.tampah.registry.ClaimRef;
import java.util.Arrays;
import java.util.HexFormat;

/** Somebody who stands under a NIK, as a list describes them beside that NIK, which is known here by its keyed hash. */
record DoubtfulNik(byte[] key, ClaimRef claim, Person person) {

    boolean sameKey(DoubtfulNik other) {
        return Arrays.equals(key, other.key);
    }

    @Override
    public String toString() {
        return "DoubtfulNik[" + HexFormat.of().formatHex(key, 0, 4) + "…]";
    }
}
