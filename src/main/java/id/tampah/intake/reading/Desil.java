package id.tampah.intake.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Welfare ranks 1 to 10, of which 1 is the poorest tenth (DTSEN, P3KE). */
final class Desil {

    private static final Pattern WRITTEN = Pattern.compile("(?i)\\s*(?:desil|d)?\\s*0*(10|[1-9])(?:[.,]0+)?\\s*");

    private Desil() {}

    /** The rank, or 0 where the text is none. */
    static int parse(String text) {
        if (text.length() == 1) {
            return Math.max(0, "0123456789".indexOf(text));
        }
        Matcher matcher = WRITTEN.matcher(text);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}
