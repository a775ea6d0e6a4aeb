package id.tampah.sheet.columns;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises headings however they are spelled. */
final class Headings {

    private static final Pattern NOT_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{Nd}]");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^]]*]|\\*");
    private static final int LONGEST = 80;
    private static final Map<String, Meaning> KNOWN = new HashMap<>();

    static {
        for (Field field : Field.values()) {
            for (int rank = 0; rank < field.getSynonyms().size(); rank++) {
                KNOWN.put(field.getSynonyms().get(rank), new Meaning(field, rank));
            }
        }
    }

    /** @param rank place among the field's synonyms, the first being the plainest */
    record Meaning(Field field, int rank) {}

    private Headings() {}

    /** Lower case, letters and digits only. */
    static String plain(String heading) {
        return NOT_LETTER_OR_DIGIT.matcher(heading).replaceAll("").toLowerCase(Locale.ROOT);
    }

    static @Nullable Meaning meaning(String heading) {
        if (heading.length() > LONGEST) {
            return null;
        }
        Meaning whole = KNOWN.get(plain(heading));
        return whole != null
                ? whole
                : KNOWN.get(plain(IN_BRACKETS.matcher(heading).replaceAll("")));
    }
}
