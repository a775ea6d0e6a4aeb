package id.tampah.dedup.clearing;

import id.tampah.dedup.CaseKind;
import id.tampah.dedup.engine.Contested;
import id.tampah.dedup.engine.compare.Field;
import id.tampah.dedup.engine.compare.Level.OfAddress;
import id.tampah.dedup.engine.compare.Level.OfArea;
import id.tampah.dedup.engine.compare.Level.OfBirth;
import id.tampah.dedup.engine.compare.Level.OfKk;
import id.tampah.dedup.engine.compare.Level.OfName;
import id.tampah.dedup.engine.compare.Level.OfNik;
import id.tampah.dedup.engine.compare.Pattern;
import java.util.Optional;

/** What a pair is worth to the desk. Equal numbers are not for here: the exact keys ask about them. */
final class Judging {

    /** From here on a pair holds its places until a person has looked. */
    static final float POSSIBLE = 0.9f;

    private static final float NO_DOUBT = 0.999f;

    private Judging() {}

    static Optional<CaseKind> kind(int pattern, float probability) {
        if (Pattern.level(pattern, Field.NIK) <= OfNik.EQUAL_OTHER.ordinal()) {
            return Optional.empty();
        }
        if (isContested(pattern) && Pattern.has(pattern, Field.KK, OfKk.EQUAL)) {
            return Optional.empty();
        }
        if ((probability >= POSSIBLE || isContested(pattern)) && isBackedByNumbers(pattern)) {
            return Optional.of(CaseKind.MISTYPED_NIK);
        }
        return isSplitFamily(pattern) ? Optional.of(CaseKind.SPLIT_FAMILY) : Optional.empty();
    }

    /**
     * A rare name alone holds nobody's place, however sure a model is of it: the NIKs must differ by a slip, or the birth dates
     * agree together with the card or the home. People born on one day have neighbouring serials: that is no slip.
     */
    private static boolean isBackedByNumbers(int pattern) {
        boolean nearNik =
                Pattern.has(pattern, Field.NIK, OfNik.SLIP) || Pattern.has(pattern, Field.NIK, OfNik.SLIP_IN_PLACE);
        boolean nearBirth = Pattern.level(pattern, Field.BIRTH_DATE) <= OfBirth.ONE_DIGIT.ordinal();
        boolean oneHome =
                Pattern.has(pattern, Field.KK, OfKk.EQUAL) || Pattern.has(pattern, Field.ADDRESS, OfAddress.SAME);
        return Pattern.level(pattern, Field.NAME) <= OfName.SLIPS.ordinal() && (nearNik || nearBirth && oneHome);
    }

    static boolean isContested(int pattern) {
        return Contested.of(pattern) != Contested.NOT;
    }

    /** One slip in the number of the card, one address in one RT: a family that was written down under two numbers. */
    private static boolean isSplitFamily(int pattern) {
        return Pattern.has(pattern, Field.KK, OfKk.SLIP)
                && Pattern.has(pattern, Field.ADDRESS, OfAddress.SAME)
                && Pattern.has(pattern, Field.AREA, OfArea.NEIGHBOURS);
    }

    static boolean isCertain(int pattern, float probability) {
        return probability >= NO_DOUBT
                && Pattern.has(pattern, Field.NAME, OfName.EQUAL)
                && Pattern.has(pattern, Field.BIRTH_DATE, OfBirth.EQUAL)
                && Pattern.has(pattern, Field.KK, OfKk.EQUAL);
    }
}
