package id.tampah.dedup;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A number and all that come from it by one slip of the hand: a digit typed wrong, or swapped with its neighbour. */
public final class OneSlip {

    private OneSlip() {}

    public static Stream<String> around(String digits) {
        return Stream.of(
                        Stream.of(digits),
                        IntStream.range(0, digits.length()).boxed().flatMap(at -> wrong(digits, at)),
                        IntStream.range(1, digits.length()).mapToObj(at -> swapped(digits, at)))
                .flatMap(numbers -> numbers)
                .distinct();
    }

    private static Stream<String> wrong(String digits, int at) {
        return IntStream.rangeClosed('0', '9').mapToObj(digit -> with(digits, at, (char) digit));
    }

    private static String swapped(String digits, int at) {
        return with(with(digits, at, digits.charAt(at - 1)), at - 1, digits.charAt(at));
    }

    private static String with(String digits, int at, char digit) {
        return digits.substring(0, at) + digit + digits.substring(at + 1);
    }
}
