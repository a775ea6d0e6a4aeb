package id.tampah.sheet.writing;

import java.io.IOException;
import java.io.OutputStream;

/** A buffer that writes text as escaped UTF-8 without making strings on the way. */
final class XmlBytes {

    private static final int SIZE = 1 << 16;
    /** The longest thing written at once: {@code _x005F_}, or a character of four bytes. */
    private static final int MARGIN = 16;

    private final OutputStream out;
    private final byte[] bytes = new byte[SIZE];
    private int at;

    XmlBytes(OutputStream out) {
        this.out = out;
    }

    /** Markup of ours: plain letters. */
    XmlBytes raw(String ascii) throws IOException {
        int length = ascii.length();
        if (at + length > SIZE - MARGIN) {
            flush();
        }
        if (length > SIZE - MARGIN) {
            out.write(ascii.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return this;
        }
        for (int i = 0; i < length; i++) {
            bytes[at++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    XmlBytes number(long number) throws IOException {
        return raw(Long.toString(number));
    }

    /** Anybody's text: references where XML needs them, {@code _xHHHH_} for what XML cannot carry. */
    XmlBytes text(String text) throws IOException {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (at > SIZE - MARGIN) {
                flush();
            }
            char c = text.charAt(i);
            if (c < 0x80 && c >= ' ' && c != '&' && c != '<' && c != '>' && c != '_') {
                bytes[at++] = (byte) c;
            } else {
                i += special(text, i, c);
            }
        }
        return this;
    }

    /** Text taken from other XML: only what XML itself needs is escaped. */
    XmlBytes markup(String text) throws IOException {
        return escaped(text, "\r");
    }

    /** The value of an attribute. */
    XmlBytes attribute(String text) throws IOException {
        return escaped(text, "\r\n\t\"");
    }

    private XmlBytes escaped(String text, String more) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            if (at > SIZE - MARGIN) {
                flush();
            }
            char c = text.charAt(i);
            if (more.indexOf(c) >= 0) {
                raw("&#").number(c).raw(";");
            } else if (c >= 0x80) {
                i += wide(text, i, c);
            } else if (c == '&' || c == '<' || c == '>') {
                special(text, i, c);
            } else {
                bytes[at++] = (byte) c;
            }
        }
        return this;
    }

    private int special(String text, int i, char c) throws IOException {
        switch (c) {
            case '&' -> raw("&amp;");
            case '<' -> raw("&lt;");
            case '>' -> raw("&gt;");
            case '_' -> raw(text.startsWith("_x", i) ? "_x005F_" : "_");
            case '\t', '\n' -> bytes[at++] = (byte) c;
            default -> {
                return wide(text, i, c);
            }
        }
        return 0;
    }

    private int wide(String text, int i, char c) throws IOException {
        boolean pair =
                Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        if (c < ' ' || (Character.isSurrogate(c) && !pair) || c >= 0xfffe) {
            raw(String.format("_x%04X_", (int) c));
            return 0;
        }
        encode(pair ? text.codePointAt(i) : c);
        return pair ? 1 : 0;
    }

    private void encode(int point) {
        if (point < 0x800) {
            bytes[at++] = (byte) (0xc0 | point >> 6);
        } else if (point < 0x1_0000) {
            bytes[at++] = (byte) (0xe0 | point >> 12);
            bytes[at++] = (byte) (0x80 | point >> 6 & 0x3f);
        } else {
            bytes[at++] = (byte) (0xf0 | point >> 18);
            bytes[at++] = (byte) (0x80 | point >> 12 & 0x3f);
            bytes[at++] = (byte) (0x80 | point >> 6 & 0x3f);
        }
        bytes[at++] = (byte) (0x80 | point & 0x3f);
    }

    void flush() throws IOException {
        out.write(bytes, 0, at);
        at = 0;
    }
}
