package id.tampah.dedup.engine.compare;

import id.tampah.dedup.engine.columns.People;

/** The kernel: two people, nothing else, give the pattern of their agreement. Pure, so any engine can run it. */
public final class Comparison {

    private Comparison() {}

    public static int pattern(People left, int i, People right, int j) {
        return Pattern.part(Field.NIK, nik(left, i, right, j))
                + Pattern.part(Field.BIRTH_DATE, BirthComparison.level(left.birth(i), right.birth(j)))
                + NameComparison.pattern(left.names(), i, right.names(), j)
                + Pattern.part(Field.SEX, sex(left.sex(i), right.sex(j)))
                + Pattern.part(Field.KK, kk(left.kk(i), right.kk(j)))
                + Pattern.part(Field.ADDRESS, AddressComparison.level(left.addresses(), i, right.addresses(), j))
                + Pattern.part(Field.AREA, AreaComparison.level(left, i, right, j));
    }

    private static Level nik(People left, int i, People right, int j) {
        return NikComparison.level(left.nik(i), left.birth(i), right.nik(j), right.birth(j));
    }

    private static Level sex(int one, int other) {
        if (one == 0 || other == 0) {
            return Level.OfSex.MISSING;
        }
        return one == other ? Level.OfSex.EQUAL : Level.OfSex.DIFFERENT;
    }

    private static Level kk(long one, long other) {
        if (one == 0 || other == 0) {
            return Level.OfKk.MISSING;
        }
        if (one == other) {
            return Level.OfKk.EQUAL;
        }
        return NikComparison.isOneSlip(one, other) ? Level.OfKk.SLIP : Level.OfKk.DIFFERENT;
    }
}
