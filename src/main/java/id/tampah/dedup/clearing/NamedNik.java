package id.tampah.dedup.clearing;

import java.util.HexFormat;

/** A name that stands under a NIK, with the KK it was written with; numbers as keyed hashes. */
record NamedNik(byte[] key, String nameKey, byte[] kkMac) {

    boolean sameKey(NamedNik other) {
        return java.util.Arrays.equals(key, other.key);
    }

    boolean sameKk(NamedNik other) {
        return java.util.Arrays.equals(kkMac, other.kkMac);
    }

    @Override
    public String toString() {
        return "NamedNik[" + HexFormat.of().formatHex(key, 0, 4) + "…]";
    }
}
