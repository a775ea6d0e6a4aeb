package id.tampah.sheet.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

/** Text of an {@code <is>} or {@code <si>}: one plain run, mostly, or several with fonts and reading aids between. */
public final class RichText {

    private static final byte[] STOPS = stops();

    public int start;
    public int end;
    public boolean escaped;

    /** Set where the text had to be put together; otherwise it is the slice. */
    @Nullable
    public String joined;

    private static byte[] stops() {
        byte[] stops = new byte[256];
        stops['<'] = 2;
        stops['&'] = 1;
        stops['\r'] = 1;
        return stops;
    }

    /** Reads from behind the opening tag and returns the position behind the closing one. */
    public int read(byte[] b, int from) {
        joined = null;
        if (b[from] == '<' && b[from + 1] == 't') {
            int after = plain(b, from + 2);
            if (after > 0) {
                return after;
            }
        }
        return runs(b, from);
    }

    private int plain(byte[] b, int from) {
        int open = skipTag(b, from);
        if (b[open - 2] == '/') {
            return -1;
        }
        int close = text(b, open);
        return isClosing(b, close, 't') && isClosed(b, close + 4) ? close + 9 : -1;
    }

    private int runs(byte[] b, int from) {
        StringBuilder text = new StringBuilder();
        boolean inRuns = false;
        int aloud = 0;
        int i = nextTag(b, from);
        while (!isClosed(b, i)) {
            refuseMarkup(b, i);
            if (isOpening(b, i, 't')) {
                i = run(b, i + 2, aloud == 0 ? text : new StringBuilder());
            } else {
                if (isOpening(b, i, 'r') && !inRuns) {
                    inRuns = true;
                    text.setLength(0);
                }
                aloud += readingAid(b, i);
                i = skipTag(b, i + 1);
            }
            i = nextTag(b, i);
        }
        joined = XmlText.unescapeExcel(XmlText.unescape(text.toString()));
        return i + 5;
    }

    private int run(byte[] b, int from, StringBuilder text) {
        int open = skipTag(b, from);
        if (b[open - 2] == '/') {
            return open;
        }
        int close = text(b, open);
        text.append(new String(b, start, end - start, UTF_8));
        return close;
    }

    private static int nextTag(byte[] b, int from) {
        int i = from;
        while (b[i] != '<') {
            i++;
        }
        return i;
    }

    private static boolean isOpening(byte[] b, int i, char name) {
        return b[i + 1] == name && (b[i + 2] == '>' || b[i + 2] == '/' || b[i + 2] <= ' ');
    }

    /** Furigana and the like are spoken, not shown. */
    private static int readingAid(byte[] b, int i) {
        if (b[i + 1] == 'r' && b[i + 2] == 'P' && b[i + 3] == 'h' && b[i + 4] <= ' ') {
            return 1;
        }
        return b[i + 1] == '/' && b[i + 2] == 'r' && b[i + 3] == 'P' && b[i + 4] == 'h' && b[i + 5] == '>' ? -1 : 0;
    }

    private static void refuseMarkup(byte[] b, int i) {
        if (b[i + 1] == '!' || b[i + 1] == '?') {
            throw new NotUnderstoodException();
        }
    }

    /** Finds the end of text that begins here and remembers both. */
    private int text(byte[] b, int from) {
        escaped = false;
        int i = from;
        while (true) {
            byte stop = STOPS[b[i] & 0xff];
            if (stop == 2) {
                break;
            }
            escaped |= stop == 1;
            i++;
        }
        start = from;
        end = i;
        return i;
    }

    private static boolean isClosing(byte[] b, int i, char name) {
        return b[i] == '<' && b[i + 1] == '/' && b[i + 2] == name && b[i + 3] == '>';
    }

    private static boolean isClosed(byte[] b, int i) {
        return b[i] == '<' && b[i + 1] == '/' && b[i + 4] == '>' && (isName(b, i, 's', 'i') || isName(b, i, 'i', 's'));
    }

    private static boolean isName(byte[] b, int i, char first, char second) {
        return b[i + 2] == first && b[i + 3] == second;
    }

    private static int skipTag(byte[] b, int from) {
        int i = from;
        while (b[i] != '>') {
            i++;
        }
        return i + 1;
    }
}
