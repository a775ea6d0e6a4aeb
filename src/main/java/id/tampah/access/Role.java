package id.tampah.access;

import id.tampah.shared.RegionCode;

/** What somebody does in the chain from list to hand; one account has one role inside one region. */
public enum Role {
    /** Runs the system: users, keys, regions. Sees lists, decides nothing about aid. */
    ADMIN,
    /** Social office of a province. */
    DINSOS_PROVINSI,
    /** Social office of a city or regency. */
    DINSOS_KOTA,
    /** Governor, mayor or regent: signs decrees. */
    PIMPINAN,
    /** Civil registration office: owns the register. */
    DUKCAPIL,
    /** District office: sees its villages. */
    KECAMATAN,
    /** Village staff. */
    OPERATOR_DESA,
    /** Carries money or goods to the village. */
    DISTRIBUTOR,
    /** Inspectorate, BPKP: reads all, writes nothing. */
    AUDITOR;

    /** Whether an account of this role can stand for such a region: a village office has a village, a province a province. */
    public boolean fits(RegionCode region) {
        int digits = region.digits().length();
        return switch (this) {
            case DINSOS_PROVINSI -> digits == 2;
            case DINSOS_KOTA -> digits == 4;
            case KECAMATAN -> digits == 6;
            case OPERATOR_DESA -> digits == 10;
            case ADMIN, PIMPINAN, DUKCAPIL, DISTRIBUTOR, AUDITOR -> true;
        };
    }
}
