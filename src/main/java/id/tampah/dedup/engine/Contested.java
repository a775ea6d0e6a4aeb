package id.tampah.dedup.engine;

import static id.tampah.dedup.engine.compare.Level.OfName.CONTAINED;
import static id.tampah.dedup.engine.compare.Level.OfName.SLIPS;

import id.tampah.dedup.engine.compare.Field;
import id.tampah.dedup.engine.compare.Level;
import id.tampah.dedup.engine.compare.Level.OfAddress;
import id.tampah.dedup.engine.compare.Level.OfBirth;
import id.tampah.dedup.engine.compare.Level.OfKk;
import id.tampah.dedup.engine.compare.Level.OfName;
import id.tampah.dedup.engine.compare.Level.OfNik;
import id.tampah.dedup.engine.compare.Pattern;

/**
 * Pairs no machine may settle, however high they score: a person decides. What two people share here is what relatives share, or
 * what only one of them can own.
 */
public enum Contested {
    NOT,
    /** One NIK, two names. */
    SHARED_NIK,
    /** Born on one day in one family, not of one name. */
    TWINS,
    /** Of one name in one family, not of one birth date: father and son. */
    NAMESAKES;

    /** Why a pair with this pattern is contested. */
    public static Contested of(int pattern) {
        OfName name = level(pattern, Field.NAME, OfName.values());
        OfNik nik = level(pattern, Field.NIK, OfNik.values());
        OfBirth birth = level(pattern, Field.BIRTH_DATE, OfBirth.values());
        if (nik == OfNik.EQUAL) {
            return isOther(name) && !isNear(birth) ? SHARED_NIK : NOT;
        }
        if (nik == OfNik.EQUAL_OTHER || nik == OfNik.SLIP || !isOneHome(pattern)) {
            return NOT;
        }
        if (birth == OfBirth.EQUAL) {
            return isTwin(name, nik, Pattern.has(pattern, Field.KK, OfKk.EQUAL)) ? TWINS : NOT;
        }
        return isFar(birth) && name.compareTo(SLIPS) <= 0 ? NAMESAKES : NOT;
    }

    /** Twins have neighbouring NIKs, one family name, and given names that often sound alike. */
    private static boolean isTwin(OfName name, OfNik nik, boolean oneCard) {
        if (nik == OfNik.SLIP_IN_SERIAL || nik == OfNik.SAME_STRUCTURE) {
            return name.compareTo(CONTAINED) > 0 && name != OfName.MISSING;
        }
        return isOther(name) || oneCard && name == OfName.SAME_FIRST;
    }

    private static <L extends Level> L level(int pattern, Field field, L[] levels) {
        return levels[Pattern.level(pattern, field)];
    }

    private static boolean isOther(OfName name) {
        return name == OfName.SHARED || name == OfName.ALIKE || name == OfName.DIFFERENT;
    }

    private static boolean isNear(OfBirth birth) {
        return birth.compareTo(OfBirth.TWO_PARTS) <= 0;
    }

    private static boolean isFar(OfBirth birth) {
        return birth == OfBirth.DIFFERENT || birth == OfBirth.NEAR_YEAR;
    }

    private static boolean isOneHome(int pattern) {
        return Pattern.has(pattern, Field.KK, OfKk.EQUAL) || Pattern.has(pattern, Field.ADDRESS, OfAddress.SAME);
    }
}
