package id.tampah.sheet.values;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as digits, exactly as the file holds them and never through a floating number where whole. */
public final class Numbers {

    /** Excel shows at most 15 significant digits of a broken number. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private static final int LONGEST = 40;
    private static final int GREATEST_EXPONENT = 30;

    private Numbers() {}

    public static String text(byte[] bytes, int from, int to) {
        if (isWhole(bytes, from, to)) {
            return new String(bytes, from, to - from, ISO_8859_1);
        }
        return plain(new String(bytes, from, to - from, ISO_8859_1).strip());
    }

    /** Digits without exponent; what is not a number stays as it is. */
    public static String plain(String raw) {
        if (raw.isEmpty() || raw.length() > LONGEST) {
            return raw;
        }
        try {
            BigDecimal value = new BigDecimal(raw);
            if (Math.abs((long) value.scale()) > GREATEST_EXPONENT) {
                return raw;
            }
            return shown(value).toPlainString();
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    private static BigDecimal shown(BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() <= 0 ? stripped : value.round(SHOWN).stripTrailingZeros();
    }

    public static boolean isWhole(byte[] bytes, int from, int to) {
        int start = from < to && bytes[from] == '-' ? from + 1 : from;
        for (int i = start; i < to; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') {
                return false;
            }
        }
        return start < to;
    }
}
