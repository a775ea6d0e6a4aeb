package id.tampah.sheet.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;

/** Finds out what separates the fields: the character that divides the most lines into the same number of fields. */
final class CsvSeparator {

    private static final String CANDIDATES = ",;|\t";
    private static final int LINES = 30;

    private CsvSeparator() {}

    /** The separator a first line {@code sep=;} names, or 0. */
    static byte named(byte[] sample) {
        String start = new String(sample, 0, Math.min(sample.length, 6), ISO_8859_1).toLowerCase(Locale.ROOT);
        boolean names = start.length() >= 5 && start.startsWith("sep=") && CANDIDATES.indexOf(start.charAt(4)) >= 0;
        return names && (start.length() == 5 || start.charAt(5) < ' ') ? sample[4] : 0;
    }

    static byte guess(byte[] sample) {
        byte best = ',';
        long bestScore = 0;
        for (char candidate : CANDIDATES.toCharArray()) {
            long score = score(sample, (byte) candidate);
            if (score > bestScore) {
                bestScore = score;
                best = (byte) candidate;
            }
        }
        return best;
    }

    /** Lines with as many separators as the most common number of them, and then the number itself. */
    private static long score(byte[] sample, byte separator) {
        int[] counts = new int[LINES];
        int lines = 0;
        boolean quoted = false;
        for (int i = 0; i < sample.length && lines < LINES; i++) {
            quoted ^= sample[i] == '"';
            if (sample[i] == separator && !quoted) {
                counts[lines]++;
            } else if (sample[i] == '\n' && !quoted) {
                lines++;
            }
        }
        return best(counts, Math.min(lines + 1, LINES));
    }

    private static long best(int[] counts, int lines) {
        long best = 0;
        for (int i = 0; i < lines; i++) {
            long alike = 0;
            for (int j = 0; j < lines; j++) {
                alike += counts[i] > 0 && counts[i] == counts[j] ? 1 : 0;
            }
            best = Math.max(best, alike * 1_000 + Math.min(counts[i], 999));
        }
        return best;
    }
}
