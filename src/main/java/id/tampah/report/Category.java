package id.tampah.report;

/** Whether a household stands in the social-welfare reference (DTKS, now DTSEN) or not. */
public enum Category {
    DTKS,
    NON_DTKS
}
