package id.tampah.dedup.engine.compare;

import id.tampah.dedup.engine.columns.Words;
import id.tampah.dedup.engine.compare.Level.OfName;
import id.tampah.dedup.engine.compare.Level.OfRarity;

/** Names: how far they agree, and how rare the words are in which they do. */
final class NameComparison {

    private static final OfRarity[] RARITIES = OfRarity.values();
    /** Where the next level of rarity begins, in quarter bits. */
    private static final int[] BEGINS = {1, 20, 32, 44, 56, 72, 92};

    private NameComparison() {}

    static int pattern(Words left, int i, Words right, int j) {
        NameAlignment names = new NameAlignment(left, i, right, j);
        OfName level = names.level();
        return Pattern.part(Field.NAME, level) + Pattern.part(Field.RARITY, rarity(names.rarity()));
    }

    private static OfRarity rarity(int quarterBits) {
        int rarity = 0;
        while (rarity < BEGINS.length && quarterBits >= BEGINS[rarity]) {
            rarity++;
        }
        return RARITIES[rarity];
    }
}
