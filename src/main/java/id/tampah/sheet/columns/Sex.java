package id.tampah.sheet.columns;

import java.util.Optional;
import java.util.Set;

/** Sex as lists write it. */
public enum Sex {
    MALE("L", Set.of("l", "lk", "1", "lakilaki", "laki", "pria", "male", "m", "1lakilaki", "llakilaki")),
    FEMALE("P", Set.of("p", "pr", "2", "perempuan", "wanita", "female", "f", "2perempuan", "pperempuan"));

    private final String letter;
    private final Set<String> words;

    Sex(String letter, Set<String> words) {
        this.letter = letter;
        this.words = words;
    }

    /** L or P, as on the KTP. */
    public String letter() {
        return letter;
    }

    public static Optional<Sex> parse(String text) {
        if (text.length() == 1) {
            return ofLetter(text.charAt(0));
        }
        String plain = Headings.plain(text);
        return MALE.words.contains(plain)
                ? Optional.of(MALE)
                : Optional.of(FEMALE).filter(sex -> sex.words.contains(plain));
    }

    private static Optional<Sex> ofLetter(char c) {
        return switch (c) {
            case 'L', 'l', '1', 'M', 'm' -> Optional.of(MALE);
            case 'P', 'p', '2', 'F', 'f' -> Optional.of(FEMALE);
            default -> Optional.empty();
        };
    }
}
