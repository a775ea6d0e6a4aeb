package id.tampah.dedup.engine.compare;

import id.tampah.dedup.engine.columns.Words;
import id.tampah.dedup.engine.compare.Level.OfName;
import id.tampah.dedup.engine.compare.Level.OfRarity;
import id.tampah.dedup.engine.words.Word;

/** Names word by word: equal words first, then words that resemble, then words written as one. */
final class NameComparison {

    private static final OfRarity[] RARITIES = OfRarity.values();
    /** Upper ends of the levels of rarity, in quarter bits. */
    private static final int[] ENDS = {1, 20, 32, 44, 56, 72, 92};
    /** What a word with a slip is worth less, in quarter bits: there are about so many words so near. */
    private static final int SLIP_COST = 12;

    private NameComparison() {}

    static int pattern(Words left, int i, Words right, int j) {
        int one = left.to(i) - left.from(i);
        int other = right.to(j) - right.from(j);
        if (one == 0 || other == 0) {
            return part(OfName.MISSING, 0);
        }
        return one <= other ? pattern(left, i, one, right, j, other) : pattern(right, j, other, left, i, one);
    }

    private static int pattern(Words few, int i, int fewCount, Words many, int j, int manyCount) {
        int from = few.from(i);
        int to = many.from(j);
        int taken = 0;
        int met = 0;
        int rarity = 0;
        boolean inOrder = fewCount == manyCount;
        for (int at = 0; at < fewCount; at++) {
            int match = equal(few.word(from + at), many, to, manyCount, taken);
            if (match >= 0) {
                taken |= 1 << match;
                met |= 1 << at;
                rarity += few.rarity(from + at);
                inOrder &= match == at;
            }
        }
        int equal = Integer.bitCount(met);
        if (equal == fewCount) {
            OfName level = equal < manyCount ? OfName.CONTAINED : inOrder ? OfName.EQUAL : OfName.REORDERED;
            return part(level, rarity);
        }
        boolean first = (met & taken & 1) != 0 && few.word(from) == many.word(to);
        return resembling(few, from, fewCount, met, many, to, manyCount, taken, rarity, first);
    }

    private static int equal(long word, Words many, int to, int count, int taken) {
        for (int at = 0; at < count; at++) {
            if (many.word(to + at) == word && (taken >>> at & 1) == 0) {
                return at;
            }
        }
        return -1;
    }

    private static int resembling(
            Words few,
            int from,
            int fewCount,
            int met,
            Words many,
            int to,
            int manyCount,
            int taken,
            int rarity,
            boolean first) {
        int equal = Integer.bitCount(met);
        int slips = 0;
        int initials = 0;
        for (int at = 0; at < fewCount; at++) {
            if ((met >>> at & 1) == 0) {
                long word = few.word(from + at);
                int match = resembling(word, many, to, manyCount, taken);
                if (match >= 0) {
                    taken |= 1 << match;
                    if (Word.isInitial(word, many.word(to + match))) {
                        initials++;
                    } else {
                        slips++;
                        rarity += Math.max(0, Math.max(few.rarity(from + at), many.rarity(to + match)) - SLIP_COST);
                    }
                } else if (isJoined(word, many, to, manyCount)) {
                    slips++;
                    rarity += Math.max(0, few.rarity(from + at) - SLIP_COST);
                }
            }
        }
        return part(level(fewCount, equal, initials, slips, first), rarity);
    }

    private static int resembling(long word, Words many, int to, int count, int taken) {
        for (int at = 0; at < count; at++) {
            long other = many.word(to + at);
            if ((taken >>> at & 1) == 0 && (Word.isInitial(word, other) || Word.resembles(word, other))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isJoined(long word, Words many, int to, int count) {
        for (int at = 0; at + 1 < count; at++) {
            if (Word.edits(word, Word.joined(many.word(to + at), many.word(to + at + 1))) <= 1) {
                return true;
            }
        }
        return false;
    }

    private static OfName level(int words, int equal, int initials, int slips, boolean first) {
        if (equal + initials + slips == words && equal + slips > 0) {
            return slips == 0 ? OfName.CONTAINED : slips == 1 ? OfName.SLIP : OfName.SLIPS;
        }
        if (equal > 0) {
            return first ? OfName.SAME_FIRST : OfName.SHARED;
        }
        return slips > 0 ? OfName.ALIKE : OfName.DIFFERENT;
    }

    private static int part(OfName level, int quarterBits) {
        int rarity = 0;
        while (rarity < ENDS.length && quarterBits >= ENDS[rarity]) {
            rarity++;
        }
        return Pattern.part(Field.NAME, level) + Pattern.part(Field.RARITY, RARITIES[rarity]);
    }
}
