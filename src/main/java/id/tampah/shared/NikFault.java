package id.tampah.shared;

/** Why sixteen characters cannot be a NIK. */
public enum NikFault {
    /** Something else than digits stands in it. */
    NOT_DIGITS,
    /** Not sixteen digits long. */
    LENGTH,
    /** The same digit sixteen times: a stand-in typed by somebody who had no NIK at hand. */
    STAND_IN,
    /** Serial 0000 is never issued. */
    SERIAL,
    /** Day 01–31 or 41–71 and the month do not make a date in either century. */
    BIRTH_DATE
}
