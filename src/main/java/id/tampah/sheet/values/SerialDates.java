package id.tampah.sheet.values;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Day numbers of workbooks: 1 is 1 January 1900, and 60 the 29 February 1900 that never was; or days after 1 January 1904. */
public final class SerialDates {

    private static final LocalDate BEFORE_MARCH_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate SINCE_MARCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);
    private static final int NEVER = 60;
    private static final int LAST = 2_958_465;
    private static final int DAY_SECONDS = 86_400;

    private SerialDates() {}

    /** The day, or nothing where the number names none. */
    public static @Nullable LocalDate day(long serial, boolean from1904) {
        if (serial < (from1904 ? 0 : 1) || serial > LAST || (serial == NEVER && !from1904)) {
            return null;
        }
        if (from1904) {
            return SINCE_1904.plusDays(serial);
        }
        return (serial < NEVER ? BEFORE_MARCH_1900 : SINCE_MARCH_1900).plusDays(serial);
    }

    /** yyyy-MM-dd, followed by the time where there is one; nothing where the number names no day. */
    public static @Nullable String text(double serial, boolean from1904) {
        long seconds = Math.round((serial - Math.floor(serial)) * DAY_SECONDS);
        LocalDate day = day((long) Math.floor(serial) + seconds / DAY_SECONDS, from1904);
        if (day == null || seconds % DAY_SECONDS == 0) {
            return day == null ? null : day.toString();
        }
        return day + " " + LocalTime.ofSecondOfDay(seconds);
    }
}
