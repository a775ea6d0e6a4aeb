package id.tampah.shared;

/** Tests and masks for the sixteen digits of NIK and KK numbers. */
final class Digits {

    static final int LENGTH = 16;

    private Digits() {}

    static boolean isSixteen(String text) {
        return text.length() == LENGTH && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Keeps the province and regency and the last four digits: enough to recognise, not enough to use. */
    static String mask(String digits) {
        return digits.substring(0, 4) + "********" + digits.substring(12);
    }
}
