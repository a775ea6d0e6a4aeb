package id.tampah.dedup.engine.words;

import id.tampah.shared.NameKey;
import java.util.Locale;

/** The words of a personal name: no titles or degrees, common given names in one spelling, each word as it sounds. */
public final class Names {

    public static final int MOST_WORDS = 6;

    private final StringBuilder spelled = new StringBuilder();

    /** Writes the words of the name into the array; returns how many there are. */
    public int words(String name, long[] words) {
        String key = NameKey.of(name);
        String text = key.isEmpty() ? name.toUpperCase(Locale.ROOT) : key;
        int count = 0;
        int from = 0;
        while (from < text.length() && count < MOST_WORDS) {
            int blank = text.indexOf(' ', from);
            int to = blank < 0 ? text.length() : blank;
            long word = Sound.of(text, from, to, spelled);
            if (word != 0) {
                words[count++] = word;
            }
            from = to + 1;
        }
        return count;
    }
}
