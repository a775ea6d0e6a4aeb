package id.tampah.sheet.xml;

import static id.tampah.sheet.Refusal.DAMAGED;
import static id.tampah.sheet.Refusal.ENTITIES;

import id.tampah.sheet.bytes.ByteWindow;
import java.io.IOException;
import java.io.InputStream;

/** A window over XML that never cuts a tag or a chosen element in two. */
public final class XmlWindow extends ByteWindow {

    public XmlWindow(InputStream in) {
        super(in);
    }

    /** End of the stretch that holds whole elements only: the last place where one of the two marks begins. */
    public int boundary(byte[] mark, byte[] lastMark) throws IOException {
        while (true) {
            int found = lastIndexOf(mark, lastMark);
            if (found > at || (found == at && startsWith(at, lastMark))) {
                return found;
            }
            if (!more()) {
                throw DAMAGED.because();
            }
        }
    }

    /** Searches from the end: a whole window is passed over only where one row fills it. */
    private int lastIndexOf(byte[] mark, byte[] otherMark) {
        for (int i = to - 1; i >= at; i--) {
            if (bytes[i] == '<' && (startsWith(i, mark) || startsWith(i, otherMark))) {
                return i;
            }
        }
        return -1;
    }

    /** Moves to the next tag, so that all of it lies in the window; returns its end or -1 where no more comes. */
    public int nextTag() throws IOException {
        while (true) {
            while (at < to && bytes[at] != '<') {
                at++;
            }
            int end = tagEnd(at);
            if (end >= 0) {
                refuseMarkup(end);
                return end;
            }
            if (!more()) {
                return -1;
            }
        }
    }

    private int tagEnd(int from) {
        byte quote = 0;
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (quote != 0) {
                quote = b == quote ? 0 : quote;
            } else if (b == '>') {
                return i + 1;
            } else if (b == '"' || b == '\'') {
                quote = b;
            }
        }
        return -1;
    }

    private void refuseMarkup(int end) {
        if (bytes[at + 1] == '!') {
            if (end - at > 2 && bytes[at + 2] == 'D') {
                throw ENTITIES.because();
            }
            throw new NotUnderstoodException();
        }
    }
}
