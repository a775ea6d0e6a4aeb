package id.tampah.sheet.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/** Walks over the attributes of one tag. */
public final class Tag {

    private byte[] bytes = {};
    private int position;
    private int nameStart;
    private int nameEnd;

    public int valueStart;
    public int valueEnd;
    /** Whether the tag ended with a slash; known after the last attribute. */
    public boolean closed;

    /** Begins after the tag's name. */
    public void open(byte[] newBytes, int from) {
        bytes = newBytes;
        position = from;
        closed = false;
    }

    /** Position behind the tag; known after the last attribute. */
    public int end() {
        return position;
    }

    public boolean next() {
        byte[] b = bytes;
        int i = position;
        while (b[i] <= ' ' && b[i] > 0) {
            i++;
        }
        if (b[i] == '>') {
            position = i + 1;
            return false;
        }
        return b[i] == '/' || b[i] == '?' ? close(i) : attribute(b, i);
    }

    private boolean close(int i) {
        if (bytes[i + 1] != '>') {
            throw new NotUnderstoodException();
        }
        closed = true;
        position = i + 2;
        return false;
    }

    private boolean attribute(byte[] b, int from) {
        int i = from;
        while (b[i] != '=') {
            if (b[i] == '<' || b[i] == '>' || b[i] <= ' ') {
                throw new NotUnderstoodException();
            }
            i++;
        }
        nameStart = from;
        nameEnd = i;
        byte quote = b[++i];
        if (quote != '"' && quote != '\'') {
            throw new NotUnderstoodException();
        }
        valueStart = ++i;
        while (b[i] != quote) {
            i++;
        }
        valueEnd = i;
        position = i + 1;
        return true;
    }

    /** Whether the attribute's name is this single letter. */
    public boolean is(char name) {
        return nameEnd - nameStart == 1 && bytes[nameStart] == name;
    }

    public boolean is(String name) {
        if (nameEnd - nameStart != name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (bytes[nameStart + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    public String value() {
        return new String(bytes, valueStart, valueEnd - valueStart, UTF_8);
    }

    /** The value as a whole number, or -1 where it is none or too great. */
    public int number() {
        return number(bytes, valueStart, valueEnd);
    }

    public static int number(String digits) {
        byte[] bytes = digits.getBytes(UTF_8);
        return number(bytes, 0, bytes.length);
    }

    public static int number(byte[] bytes, int from, int to) {
        if (from == to || to - from > 9) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    public static byte[] mark(String text) {
        return text.getBytes(ISO_8859_1);
    }
}
