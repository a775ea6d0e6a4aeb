package id.tampah.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * Kemendagri region code in plain digits: province 2, regency or city 4, district 6, village 10 (Permendagri 58/2021).
 * The empty code is the whole country.
 */
public record RegionCode(String digits) implements Comparable<RegionCode> {

    public static final RegionCode COUNTRY = new RegionCode("");

    public RegionCode {
        if (!valid(digits)) {
            throw new IllegalArgumentException("not a region code: " + digits);
        }
    }

    private static boolean valid(String digits) {
        return switch (digits.length()) {
            case 0, 2, 4, 6, 10 -> digits.chars().allMatch(c -> c >= '0' && c <= '9');
            default -> false;
        };
    }

    /** Reads {@code 3271}, {@code 32.71} or {@code 32.71.01.1001}. */
    public static Optional<RegionCode> parse(String text) {
        String digits = text.replace(".", "").strip();
        return valid(digits) && !digits.isEmpty() ? Optional.of(new RegionCode(digits)) : Optional.empty();
    }

    public boolean contains(RegionCode other) {
        return other.digits.startsWith(digits);
    }

    /** The four digits of the regency or city, or what there is above it. */
    public String kab() {
        return digits.substring(0, Math.min(4, digits.length()));
    }

    public RegionCode parent() {
        return new RegionCode(digits.substring(0, digits.length() == 10 ? 6 : Math.max(0, digits.length() - 2)));
    }

    /** Pattern of everything inside this region, as row-level security and queries compare it. */
    public String scope() {
        return digits + "%";
    }

    @JsonValue
    public String dotted() {
        StringBuilder text = new StringBuilder(digits);
        for (int at : new int[] {6, 4, 2}) {
            if (digits.length() > at) {
                text.insert(at, '.');
            }
        }
        return text.toString();
    }

    @Override
    public int compareTo(RegionCode other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return dotted();
    }
}
