package id.tampah.dukcapil.gateway;

import id.tampah.dukcapil.Outcome;
import id.tampah.dukcapil.RegisterField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Dukcapil says field by field: {@code Sesuai}, {@code Tidak Sesuai}, with a similarity {@code (87)} where it gives one. */
final class FieldWords {

    private static final Pattern WORD =
            Pattern.compile("(Tidak[ _-]+)?Sesuai(?: ?\\((\\d{1,3})\\))?", Pattern.CASE_INSENSITIVE);

    /** A person with another name or birth date is another person; another card or address refuses nobody. */
    private static final Set<RegisterField> DECIDING =
            Set.of(RegisterField.NIK, RegisterField.NAMA, RegisterField.TGL_LAHIR);

    private record Word(boolean agrees, int percent) {}

    private final Map<RegisterField, Word> words = new EnumMap<>(RegisterField.class);

    /** Takes one answer; false when nobody can read it. */
    boolean take(RegisterField field, String written) {
        Optional<Word> word = read(written.strip());
        word.ifPresent(found -> words.put(field, found));
        return word.isPresent();
    }

    private static Optional<Word> read(String written) {
        Matcher read = WORD.matcher(written);
        if (!read.matches()) {
            return Optional.empty();
        }
        boolean agrees = read.group(1) == null;
        String number = read.group(2);
        return Optional.of(new Word(agrees, number != null ? Integer.parseInt(number) : agrees ? 100 : 0));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean has(RegisterField field) {
        return words.containsKey(field);
    }

    List<RegisterField> differing() {
        return words.entrySet().stream()
                .filter(word -> !word.getValue().agrees())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Similarity of each answered field in per cent. */
    Map<RegisterField, Integer> compared() {
        Map<RegisterField, Integer> percents = new EnumMap<>(RegisterField.class);
        words.forEach((field, word) -> percents.put(field, word.percent()));
        return percents;
    }

    Outcome outcome() {
        return differing().stream().anyMatch(DECIDING::contains) ? Outcome.TIDAK_PADAN : Outcome.PADAN;
    }

    /** Whether the fields and the overall word cannot both be meant. */
    boolean contradict(Outcome said) {
        return said == Outcome.PADAN && outcome() == Outcome.TIDAK_PADAN;
    }
}
