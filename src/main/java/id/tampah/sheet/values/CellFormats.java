package id.tampah.sheet.values;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.ExcelGeneralNumberFormat;
import org.jspecify.annotations.Nullable;

/** The number formats of one workbook by the number of the cell's style. */
public final class CellFormats {

    /** Excel shows whole numbers of at most eleven digits as they are. */
    private static final double SHOWN_WHOLE = 1e11;

    private static final Pattern EXPONENT = Pattern.compile("E(\\d)");

    private final NumberFormat[] formats;
    private final boolean[] dates;
    private final boolean from1904;

    /** Made for the first number that is to be shown: they bring many classes with them. */
    private @Nullable Formatters formatters;

    private record Formatters(ExcelGeneralNumberFormat general, DataFormatter others) {
        Formatters(Locale locale) {
            this(new ExcelGeneralNumberFormat(locale), new DataFormatter(locale));
        }
    }

    public CellFormats(List<NumberFormat> formats, boolean from1904) {
        this.formats = formats.toArray(NumberFormat[]::new);
        this.dates = new boolean[this.formats.length];
        for (int i = 0; i < dates.length; i++) {
            dates[i] = this.formats[i].isDate();
        }
        this.from1904 = from1904;
    }

    /** Whether day numbers count from 1904. */
    public boolean countsFrom1904() {
        return from1904;
    }

    public boolean isDate(int style) {
        return style < dates.length && dates[style];
    }

    /** Whole digits with the zeros in front that the format asks for. */
    public String padded(int style, String digits) {
        int length = format(style).leadingZeros();
        boolean whole = digits.length() < length && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return whole ? "0".repeat(length - digits.length()) + digits : digits;
    }

    /** The number as Excel would show it. */
    public String shown(int style, double value) {
        NumberFormat format = format(style);
        if (format.isGeneral() && value == Math.rint(value) && Math.abs(value) < SHOWN_WHOLE) {
            return Long.toString((long) value);
        }
        if (format.isGeneral()) {
            return EXPONENT.matcher(formatters().general().format(value)).replaceFirst("E+$1");
        }
        return formatters().others().formatRawCellContents(value, format.id(), format.code(), from1904);
    }

    private Formatters formatters() {
        if (formatters == null) {
            formatters = new Formatters(Locale.US);
        }
        return formatters;
    }

    private NumberFormat format(int style) {
        return style < formats.length ? formats[style] : NumberFormat.GENERAL;
    }
}
