package id.tampah.dukcapil.proposing;

import org.jspecify.annotations.Nullable;

/** A slip of the finger that turns one NIK into another. */
public enum NikSlip {
    /** One digit is another one. */
    DIGIT,
    /** Two neighbouring digits changed places. */
    SWAP;

    /** The one slip between two NIKs, or null when there is none or more than one. */
    static @Nullable NikSlip between(String typed, String known) {
        if (typed.length() != known.length() || typed.equals(known)) {
            return null;
        }
        int at = firstDifference(typed, known);
        if (typed.regionMatches(at + 1, known, at + 1, typed.length() - at - 1)) {
            return DIGIT;
        }
        boolean crossed = at + 1 < typed.length()
                && typed.charAt(at) == known.charAt(at + 1)
                && typed.charAt(at + 1) == known.charAt(at);
        return crossed && typed.regionMatches(at + 2, known, at + 2, typed.length() - at - 2) ? SWAP : null;
    }

    private static int firstDifference(String a, String b) {
        int at = 0;
        while (a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return at;
    }
}
