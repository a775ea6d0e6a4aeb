package id.tampah.sheet.columns;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Neighbourhood numbers, three digits each as official forms write them. */
public record RtRw(String rt, String rw) {

    private static final Pattern BOTH = Pattern.compile(
            "(?:RT\\.?\\s*)?0*(\\d{1,3})\\s*[/\\-\\\\]\\s*(?:RW\\.?\\s*)?0*(\\d{1,3})", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_ADDRESS = Pattern.compile(
            "\\bRT\\.?\\s*:?\\s*0*(\\d{1,3})\\s*[/,\\-\\s]*\\s*RW\\.?\\s*:?\\s*0*(\\d{1,3})", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE =
            Pattern.compile("(?:R[TW]\\.?\\s*)?0*(\\d{1,3})(?:\\.0+)?", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 400;
    private static final int DIGITS = 3;
    private static final String ZEROS = "0".repeat(DIGITS);

    /** From a column each, or from one that holds both, whatever its heading says. */
    public static Optional<RtRw> of(String both, String rt, String rw) {
        if (both.isEmpty() && isNumber(rt) && isNumber(rw)) {
            return Optional.of(new RtRw(pad(rt), pad(rw)));
        }
        return parse(both)
                .or(() -> parse(rt))
                .or(() -> number(rt).flatMap(first -> number(rw).map(second -> new RtRw(first, second))));
    }

    /** From one cell that holds both: 003/005, RT 3 / RW 5. */
    public static Optional<RtRw> parse(String text) {
        return text.isEmpty() || isNumber(text) ? Optional.empty() : found(BOTH.matcher(Blank.strip(text)), false);
    }

    /** From an address that mentions them: Jl. Melati RT 003 RW 005. */
    public static Optional<RtRw> inAddress(String address) {
        return address.length() > LONGEST ? Optional.empty() : found(IN_ADDRESS.matcher(address), true);
    }

    private static Optional<RtRw> found(Matcher matcher, boolean anywhere) {
        boolean matches = anywhere ? matcher.find() : matcher.matches();
        return matches ? Optional.of(new RtRw(pad(matcher.group(1)), pad(matcher.group(2)))) : Optional.empty();
    }

    /** One number with its zeros: 3, 03, RT 003 and 3.0 become 003; nothing where it is none. */
    public static Optional<String> number(String text) {
        if (isNumber(text)) {
            return Optional.of(pad(text));
        }
        Matcher matcher = ONE.matcher(Blank.strip(text));
        return matcher.matches() ? Optional.of(pad(matcher.group(1))) : Optional.empty();
    }

    /** One to three digits and nothing else, as nearly every cell has them. */
    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= DIGITS;
    }

    private static String pad(String digits) {
        return ZEROS.substring(digits.length()).concat(digits);
    }
}
