package id.tampah.dedup.engine.compare;

import id.tampah.dedup.engine.columns.Words;
import id.tampah.dedup.engine.compare.Level.OfAddress;
import id.tampah.dedup.engine.words.Word;

/** Addresses as bags of words: the rarity of what is shared against the rarity of all that the shorter one says. */
final class AddressComparison {

    private static final double SAME = 0.9;
    private static final double SIMILAR = 0.6;
    private static final double PARTLY = 0.3;

    private AddressComparison() {}

    static OfAddress level(Words left, int i, Words right, int j) {
        int leftRarity = rarity(left, i);
        int rightRarity = rarity(right, j);
        if (leftRarity == 0 || rightRarity == 0) {
            return OfAddress.MISSING;
        }
        double shared = (double) shared(left, i, right, j) / Math.min(leftRarity, rightRarity);
        if (shared >= SIMILAR) {
            return shared >= SAME ? OfAddress.SAME : OfAddress.SIMILAR;
        }
        return shared >= PARTLY ? OfAddress.PARTLY : OfAddress.DIFFERENT;
    }

    private static int rarity(Words words, int row) {
        int rarity = 0;
        for (int at = words.from(row); at < words.to(row); at++) {
            rarity += words.rarity(at);
        }
        return rarity;
    }

    private static int shared(Words left, int i, Words right, int j) {
        int shared = 0;
        int taken = 0;
        for (int at = left.from(i); at < left.to(i); at++) {
            int match = match(left.word(at), right, j, taken);
            if (match >= 0) {
                taken |= 1 << match;
                shared += Math.min(left.rarity(at), right.rarity(right.from(j) + match));
            }
        }
        return shared;
    }

    /** The place of an equal word not taken yet, else of one with a slip, else -1. */
    private static int match(long word, Words others, int row, int taken) {
        int from = others.from(row);
        int slip = -1;
        for (int at = from; at < others.to(row); at++) {
            if ((taken >>> (at - from) & 1) == 0) {
                long other = others.word(at);
                if (other == word) {
                    return at - from;
                }
                slip = slip < 0 && Word.resembles(word, other) ? at - from : slip;
            }
        }
        return slip;
    }
}
