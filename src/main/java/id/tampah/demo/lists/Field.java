package id.tampah.demo.lists;

/** What a list may say about a person, whatever its columns are called. */
public enum Field {
    NIK,
    NO_KK,
    NAME,
    BIRTH_PLACE,
    BIRTH_DATE,
    SEX,
    RELATION,
    JOB,
    ADDRESS,
    RT,
    RW,
    VILLAGE,
    DISTRICT,
    REGENCY,
    PROVINCE,
    REGION_CODE,
    PHONE,
    DESIL,
    REFERENCE_ID
}
