package id.tampah.sheet.xml;

import java.io.IOException;

/** The beginning of a part: byte order mark, declaration, and the way to the element that matters. */
public final class XmlHead {

    private XmlHead() {}

    /** Moves behind the tag that begins so; false where it is empty. */
    public static boolean skipTo(XmlWindow window, byte[] element) throws IOException {
        checkEncoding(window);
        while (true) {
            int end = window.nextTag();
            if (end < 0) {
                throw new NotUnderstoodException();
            }
            boolean found = window.startsWith(window.at, element);
            boolean empty = window.bytes[end - 2] == '/';
            window.at = end;
            if (found) {
                return !empty;
            }
        }
    }

    /** UTF-8 is scanned; anything else is left to the XML reader. */
    public static void checkEncoding(XmlWindow window) throws IOException {
        window.more();
        byte[] b = window.bytes;
        if (window.to >= 3 && b[0] == (byte) 0xef && b[1] == (byte) 0xbb && b[2] == (byte) 0xbf) {
            window.at = 3;
        }
        window.skipSpace();
        if (window.at >= window.to || b[window.at] != '<' || b[window.at + 1] == 0) {
            throw new NotUnderstoodException();
        }
        if (b[window.at + 1] == '?') {
            checkDeclaration(window);
        }
    }

    private static void checkDeclaration(XmlWindow window) throws IOException {
        int end = window.nextTag();
        Tag tag = new Tag();
        tag.open(window.bytes, window.at + "<?xml".length());
        while (end > 0 && tag.next()) {
            if (tag.is("encoding") && !tag.value().equalsIgnoreCase("utf-8")) {
                throw new NotUnderstoodException();
            }
        }
        window.at = Math.max(end, window.at);
    }
}
