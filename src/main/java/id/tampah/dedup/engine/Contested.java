package id.tampah.dedup.engine;

import static id.tampah.dedup.engine.compare.Level.OfName.CONTAINED;
import static id.tampah.dedup.engine.compare.Level.OfName.SLIPS;

import id.tampah.dedup.engine.compare.Field;
import id.tampah.dedup.engine.compare.Level;
import id.tampah.dedup.engine.compare.Level.OfAddress;
import id.tampah.dedup.engine.compare.Level.OfArea;
import id.tampah.dedup.engine.compare.Level.OfBirth;
import id.tampah.dedup.engine.compare.Level.OfKk;
import id.tampah.dedup.engine.compare.Level.OfName;
import id.tampah.dedup.engine.compare.Level.OfNik;
import id.tampah.dedup.engine.compare.Level.OfSex;
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
    /** Of two given names on one family card, whatever else agrees. */
    RELATIVES,
    /** Of one name, in one family not of one birth date, as father and son; or of one birth date too, not of one serial or home. */
    NAMESAKES,
    /** Of one name and one birth date, but neither of one NIK nor of one home. Asked about even if they score low. */
    DOUBLES,
    /**
     * Neither of one NIK, nor of one birth date or serial, nor of one home; or with nothing but a NIK that is almost the same.
     * Never settled, asked about if alike.
     */
    TWO_LIVES;

    /** Whether no machine may settle it, however sure. */
    public boolean isBarred() {
        return this != NOT && this != DOUBLES;
    }

    /** Why a pair with this pattern is contested. */
    public static Contested of(int pattern) {
        OfName name = level(pattern, Field.NAME, OfName.values());
        OfNik nik = level(pattern, Field.NIK, OfNik.values());
        OfBirth birth = level(pattern, Field.BIRTH_DATE, OfBirth.values());
        boolean oneHome = isOneHome(pattern);
        if (nik == OfNik.EQUAL) {
            return isOther(name) || name == OfName.SAME_FIRST && !oneHome ? SHARED_NIK : NOT;
        }
        boolean oneCard = Pattern.has(pattern, Field.KK, OfKk.EQUAL);
        boolean nextDoor = oneCard || Pattern.has(pattern, Field.AREA, OfArea.NEIGHBOURS);
        if (nik != OfNik.EQUAL_OTHER && name == OfName.MISSING && birth == OfBirth.MISSING) {
            return TWO_LIVES;
        }
        if (oneCard && isOther(name) && nik != OfNik.EQUAL_OTHER) {
            return RELATIVES;
        }
        if (nik == OfNik.EQUAL_OTHER || nik == OfNik.SLIP && !(nextDoor && isOther(name))) {
            return NOT;
        }
        if ((oneHome || nextDoor) && isTwin(pattern, name, nik, birth, nextDoor)) {
            return TWINS;
        }
        return oneHome ? inOneHome(oneCard, name, nik, birth) : inTwoHomes(name, nik, birth);
    }

    private static Contested inOneHome(boolean oneCard, OfName name, OfNik nik, OfBirth birth) {
        boolean otherNik = nik == OfNik.DIFFERENT || oneCard && nik == OfNik.TWO_SLIPS;
        boolean twoAges = isFar(birth) || otherNik && birth.compareTo(OfBirth.ONE_DIGIT) > 0;
        return twoAges && name.compareTo(SLIPS) <= 0 ? NAMESAKES : NOT;
    }

    private static Contested inTwoHomes(OfName name, OfNik nik, OfBirth birth) {
        boolean sameWords = name == OfName.EQUAL || name == OfName.REORDERED;
        boolean doubles = sameWords && birth == OfBirth.EQUAL;
        if (isOtherSerial(nik)) {
            return doubles ? NAMESAKES : TWO_LIVES;
        }
        if (nik == OfNik.DIFFERENT && isFar(birth)) {
            return TWO_LIVES;
        }
        return doubles && nik.compareTo(OfNik.TWO_SLIPS) >= 0 && nik != OfNik.MISSING ? DOUBLES : NOT;
    }

    /** Twins have neighbouring NIKs, one family name, and given names that often sound alike. */
    private static boolean isTwin(int pattern, OfName name, OfNik nik, OfBirth birth, boolean nextDoor) {
        boolean boyAndGirl = nik == OfNik.TWO_SLIPS && Pattern.has(pattern, Field.SEX, OfSex.DIFFERENT);
        if (isOtherSerial(nik) || boyAndGirl) {
            return isNear(birth) && name.compareTo(CONTAINED) > 0 && name != OfName.MISSING;
        }
        return birth == OfBirth.EQUAL && nextDoor && (isOther(name) || name == OfName.SAME_FIRST);
    }

    private static <L extends Level> L level(int pattern, Field field, L[] levels) {
        return levels[Pattern.level(pattern, field)];
    }

    private static boolean isOther(OfName name) {
        return name == OfName.SHARED || name == OfName.ALIKE || name == OfName.DIFFERENT;
    }

    /** The serial is all that tells two people of one birth date and one place apart. */
    private static boolean isOtherSerial(OfNik nik) {
        return nik == OfNik.SLIP_LIKE_TWINS || nik == OfNik.SAME_STRUCTURE;
    }

    private static boolean isNear(OfBirth birth) {
        return birth.compareTo(OfBirth.TWO_PARTS) <= 0 || birth == OfBirth.MISSING;
    }

    private static boolean isFar(OfBirth birth) {
        return birth.compareTo(OfBirth.NEAR_YEAR) >= 0 && birth != OfBirth.MISSING;
    }

    private static boolean isOneHome(int pattern) {
        return Pattern.has(pattern, Field.KK, OfKk.EQUAL) || Pattern.has(pattern, Field.ADDRESS, OfAddress.SAME);
    }
}
