package id.tampah.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Nomor Induk Kependudukan: region of first issue (6), birth date DDMMYY with day + 40 for women (6), serial (4).
 *
 * <p>Structure after PP 37/2007 Pasal 37. There is no check digit: only Dukcapil can say that a NIK is real.
 */
public final class Nik {

    private final String digits;

    private Nik(String digits) {
        this.digits = digits;
    }

    /** Takes exactly sixteen digits; see {@link #fault(String)} for the reason why others are refused. */
    public static Nik of(String digits) {
        NikFault fault = fault(digits);
        if (fault != null) {
            throw new IllegalArgumentException("not a NIK: " + fault);
        }
        return new Nik(digits);
    }

    public static Optional<Nik> parse(String digits) {
        return fault(digits) == null ? Optional.of(new Nik(digits)) : Optional.empty();
    }

    /** The first structural fault (digits of other scripts look right and are not), or null when the sixteen digits can be a NIK. */
    public static @Nullable NikFault fault(String digits) {
        if (!Digits.isSixteen(digits)) {
            return digits.chars().allMatch(c -> c >= '0' && c <= '9') ? NikFault.LENGTH : NikFault.NOT_DIGITS;
        }
        if (Digits.isOneRepeated(digits)) {
            return NikFault.STAND_IN;
        }
        if (digits.endsWith("0000")) {
            return NikFault.SERIAL;
        }
        return birthFits(digits) ? null : NikFault.BIRTH_DATE;
    }

    private static boolean birthFits(String digits) {
        return birthDate(digits, 2000) != null || birthDate(digits, 1900) != null;
    }

    private static @Nullable LocalDate birthDate(String digits, int century) {
        int day = Integer.parseInt(digits, 6, 8, 10);
        try {
            return LocalDate.of(
                    century + Integer.parseInt(digits, 10, 12, 10),
                    Integer.parseInt(digits, 8, 10, 10),
                    day > 40 ? day - 40 : day);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    /** Whether the NIK can belong to somebody born on that day; a difference is a warning, never a refusal. */
    public boolean agreesWithBirth(LocalDate born) {
        int day = Integer.parseInt(digits, 6, 8, 10);
        int century = born.getYear() / 100;
        return (century == 19 || century == 20)
                && born.getYear() % 100 == Integer.parseInt(digits, 10, 12, 10)
                && born.getMonthValue() == Integer.parseInt(digits, 8, 10, 10)
                && born.getDayOfMonth() == (day > 40 ? day - 40 : day);
    }

    /** The century is a guess: that of people who are born already. */
    public LocalDate birthDate() {
        LocalDate young = birthDate(digits, 2000);
        LocalDate old = birthDate(digits, 1900);
        boolean isYoung = young != null && (old == null || !young.isAfter(LocalDate.now(ZoneOffset.UTC)));
        return Objects.requireNonNull(isYoung ? young : old);
    }

    public boolean female() {
        return digits.charAt(6) >= '4';
    }

    /** District where the NIK was first issued; people move, so it says nothing about where they live now. */
    public String issuedIn() {
        return digits.substring(0, 6);
    }

    /** The whole number. Every caller is easy to search for; screens and logs use {@link #toString()}. */
    public String digits() {
        return digits;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Nik nik && nik.digits.equals(digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    @Override
    public String toString() {
        return Digits.mask(digits);
    }
}
