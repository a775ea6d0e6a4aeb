package id.tampah.dedup.engine.compare;

import id.tampah.dedup.engine.columns.Words;
import id.tampah.dedup.engine.compare.Level.OfName;
import id.tampah.dedup.engine.words.Word;

/** The words of the shorter name laid beside those of the longer one: equal words first, then first letters and slips. */
final class NameAlignment {

    /** What a word with a slip is worth less, in quarter bits: there are about so many words so near. */
    private static final int SLIP_COST = 12;

    private final Words few;
    private final int from;
    private final int fewCount;
    private final Words many;
    private final int to;
    private final int manyCount;

    /** Words of the longer name that are used up, as bits. */
    private int taken;

    private int equal;
    private int initials;
    private int resembling;
    private int slips;
    private int rarity;
    private boolean inOrder;
    private boolean sameFirst;

    NameAlignment(Words left, int i, Words right, int j) {
        int one = left.to(i) - left.from(i);
        int other = right.to(j) - right.from(j);
        boolean leftIsShorter = one <= other;
        few = leftIsShorter ? left : right;
        many = leftIsShorter ? right : left;
        from = leftIsShorter ? left.from(i) : right.from(j);
        to = leftIsShorter ? right.from(j) : left.from(i);
        fewCount = Math.min(one, other);
        manyCount = Math.max(one, other);
    }

    OfName level() {
        if (fewCount == 0) {
            return OfName.MISSING;
        }
        int unmet = alignEqual();
        for (int at = 0; unmet >>> at != 0; at++) {
            if ((unmet >>> at & 3) == 3 && isBlankMoved(at)) {
                at++;
            } else if ((unmet >>> at & 1) != 0) {
                alignResembling(at);
            }
        }
        return judged();
    }

    /** Whether this word and the next are two neighbours of the other name with the blank in another place. */
    private boolean isBlankMoved(int at) {
        long pair = Word.joined(few.word(from + at), few.word(from + at + 1));
        for (int match = 0; match + 1 < manyCount; match++) {
            boolean free = (taken >>> match & 3) == 0 && Word.beginAlike(pair, many.word(to + match));
            if (free && pair == Word.joined(many.word(to + match), many.word(to + match + 1))) {
                taken |= 3 << match;
                resembling++;
                slip(1, Math.max(few.rarity(from + at), few.rarity(from + at + 1)));
                return true;
            }
        }
        return false;
    }

    /** Rarity of what the names share, in quarter bits. */
    int rarity() {
        return rarity;
    }

    /** Lays equal words together; returns the words of the shorter name that have none. */
    private int alignEqual() {
        int unmet = 0;
        inOrder = fewCount == manyCount;
        for (int at = 0; at < fewCount; at++) {
            int match = equalTo(few.word(from + at));
            if (match < 0) {
                unmet |= 1 << at;
            } else {
                taken |= 1 << match;
                equal++;
                inOrder &= match == at;
                sameFirst |= match == 0 && at == 0;
                rarity += few.rarity(from + at);
            }
        }
        return unmet;
    }

    private int equalTo(long word) {
        for (int at = 0; at < manyCount; at++) {
            if (many.word(to + at) == word && (taken >>> at & 1) == 0) {
                return at;
            }
        }
        return -1;
    }

    private void alignResembling(int at) {
        long word = few.word(from + at);
        for (int match = 0; match < manyCount; match++) {
            long other = many.word(to + match);
            if ((taken >>> match & 1) == 0) {
                if (Word.isInitial(word, other)) {
                    taken |= 1 << match;
                    initials++;
                    return;
                }
                if (Word.resembles(word, other)) {
                    taken |= 1 << match;
                    slip(Word.edits(word, other), Math.max(few.rarity(from + at), many.rarity(to + match)));
                    return;
                }
            }
        }
        if (isJoined(word)) {
            slip(1, few.rarity(from + at));
        }
    }

    private void slip(int edits, int worth) {
        resembling++;
        slips += Math.clamp(edits, 1, 2);
        rarity += Math.max(0, worth - SLIP_COST);
    }

    /** Whether the word is two of the others without the blank. */
    private boolean isJoined(long word) {
        for (int at = 0; at + 1 < manyCount; at++) {
            long first = many.word(to + at);
            if (Word.beginAlike(word, first) && Word.isWithin(1, word, Word.joined(first, many.word(to + at + 1)))) {
                return true;
            }
        }
        return false;
    }

    private OfName judged() {
        if (equal == fewCount) {
            return equal < manyCount ? OfName.CONTAINED : inOrder ? OfName.EQUAL : OfName.REORDERED;
        }
        if (equal + initials + resembling == fewCount && equal + resembling > 0) {
            return slips == 0 ? OfName.CONTAINED : slips == 1 ? OfName.SLIP : OfName.SLIPS;
        }
        if (equal > 0) {
            return sameFirst ? OfName.SAME_FIRST : OfName.SHARED;
        }
        return resembling > 0 ? OfName.ALIKE : OfName.DIFFERENT;
    }
}
