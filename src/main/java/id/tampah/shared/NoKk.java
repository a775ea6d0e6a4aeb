package id.tampah.shared;

import java.util.Optional;

/** Number of a Kartu Keluarga: region of issue (6), date of recording (6), serial (4). It changes with marriage or move. */
public record NoKk(String digits) {

    public NoKk {
        if (!valid(digits)) {
            throw new IllegalArgumentException("not a KK number");
        }
    }

    public static Optional<NoKk> parse(String digits) {
        return valid(digits) ? Optional.of(new NoKk(digits)) : Optional.empty();
    }

    private static boolean valid(String digits) {
        return Digits.isSixteen(digits) && !Digits.isOneRepeated(digits);
    }

    @Override
    public String toString() {
        return Digits.mask(digits);
    }
}
