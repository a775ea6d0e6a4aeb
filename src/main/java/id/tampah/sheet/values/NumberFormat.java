package id.tampah.sheet.values;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/**
 * A number format and what it says about its numbers (ECMA-376-1 §18.8.30, §18.8.31).
 *
 * @param leadingZeros digits shown at least, 1 unless the format asks for more
 */
public record NumberFormat(int id, String code, boolean isDate, int leadingZeros) {

    public static final NumberFormat GENERAL = new NumberFormat(0, "General", false, 1);

    private static final Set<Integer> BUILT_IN_DATES =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);
    private static final Pattern NOT_SHOWN_AS_IS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]");
    private static final Pattern ZEROS = Pattern.compile("0{2,32}");
    private static final int LONGEST_CODE = 255;

    /** The format of this number; an empty code means that the number alone says it. */
    public static NumberFormat of(int id, String code) {
        if (code.isEmpty()) {
            String builtIn = Objects.requireNonNullElse(BuiltinFormats.getBuiltinFormat(id), "General");
            return new NumberFormat(id, builtIn, BUILT_IN_DATES.contains(id), 1);
        }
        return code.length() > LONGEST_CODE ? new NumberFormat(id, code, false, 1) : ofCode(id, code);
    }

    private static NumberFormat ofCode(int id, String code) {
        String first = code.split(";", -1)[0];
        String bare = NOT_SHOWN_AS_IS.matcher(first).replaceAll("");
        boolean zeros = ZEROS.matcher(bare).matches() && first.equals(bare);
        return new NumberFormat(id, code, !zeros && namesDay(bare.toLowerCase(Locale.ROOT)), zeros ? bare.length() : 1);
    }

    /** Days or years make a date; months only where no hours or seconds turn them into minutes. */
    private static boolean namesDay(String code) {
        if (code.contains("general") || code.indexOf('0') >= 0 && code.indexOf('y') < 0 || code.indexOf('#') >= 0) {
            return false;
        }
        boolean time = code.indexOf('h') >= 0 || code.indexOf('s') >= 0;
        return code.indexOf('y') >= 0 || code.indexOf('d') >= 0 || code.indexOf('m') >= 0 && !time;
    }

    boolean isGeneral() {
        return code.equals(GENERAL.code);
    }
}
