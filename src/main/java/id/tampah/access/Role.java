package id.tampah.access;

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
    AUDITOR
}
