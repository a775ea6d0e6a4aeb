package id.tampah.sheet.values;

import java.util.Set;
import java.util.regex.Pattern;

/** What a number format says about its numbers (ECMA-376-1 §18.8.30, §18.8.31). */
public record NumberFormat(boolean isDate, int leadingZeros) {

    private static final NumberFormat PLAIN = new NumberFormat(false, 1);
    private static final NumberFormat DATE = new NumberFormat(true, 1);
    private static final Set<String> BUILT_IN_DATES = Set.of(
            "14", "15", "16", "17", "22", "27", "28", "29", "30", "31", "36", "50", "51", "52", "53", "54", "57", "58");
    private static final Pattern NOT_SHOWN_AS_IS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]");
    private static final Pattern ZEROS = Pattern.compile("0{2,32}");
    private static final int LONGEST_CODE = 255;

    public static NumberFormat of(String id, String code) {
        if (code.isEmpty()) {
            return BUILT_IN_DATES.contains(id) ? DATE : PLAIN;
        }
        if (code.length() > LONGEST_CODE) {
            return PLAIN;
        }
        String first = code.split(";", -1)[0];
        String bare = NOT_SHOWN_AS_IS.matcher(first).replaceAll("");
        if (ZEROS.matcher(bare).matches() && first.equals(bare)) {
            return new NumberFormat(false, bare.length());
        }
        return isDate(bare.toLowerCase(java.util.Locale.ROOT)) ? DATE : PLAIN;
    }

    /** Days or years make a date; months only where no hours or seconds turn them into minutes. */
    private static boolean isDate(String code) {
        if (code.contains("general") || code.indexOf('0') >= 0 && code.indexOf('y') < 0 || code.indexOf('#') >= 0) {
            return false;
        }
        boolean time = code.indexOf('h') >= 0 || code.indexOf('s') >= 0;
        return code.indexOf('y') >= 0 || code.indexOf('d') >= 0 || code.indexOf('m') >= 0 && !time;
    }
}
