package id.tampah.sheet.reading;

import static id.tampah.sheet.Refusal.DAMAGED;
import static id.tampah.sheet.Refusal.ENTITIES;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** A window that slides over the unpacked bytes of a part and never cuts a row in two. */
final class ByteWindow implements Closeable {

    private static final int START_BYTES = 1 << 18;
    /** A row of 60 cells of 32,767 characters, each written as a reference of up to eight bytes. */
    private static final int MOST_BYTES = 1 << 24;

    private final InputStream in;
    private boolean ended;

    byte[] bytes = new byte[START_BYTES];
    int at;
    int to;

    ByteWindow(InputStream in) {
        this.in = in;
    }

    /** Moves what is not consumed to the front and reads on; false where there is nothing more. */
    boolean more() throws IOException {
        if (ended) {
            return false;
        }
        makeRoom();
        while (to < bytes.length) {
            int read = in.read(bytes, to, bytes.length - to);
            if (read < 0) {
                ended = true;
                return true;
            }
            to += read;
        }
        return true;
    }

    private void makeRoom() {
        int kept = to - at;
        byte[] target = bytes;
        if (kept > bytes.length / 2) {
            if (bytes.length >= MOST_BYTES) {
                throw DAMAGED.because();
            }
            target = new byte[bytes.length * 2];
        }
        System.arraycopy(bytes, at, target, 0, kept);
        bytes = target;
        at = 0;
        to = kept;
    }

    /** End of the stretch that holds whole elements only: the last place where one of the two marks begins. */
    int boundary(byte[] mark, byte[] lastMark) throws IOException {
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

    boolean startsWith(int from, byte[] mark) {
        if (from + mark.length > to) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (bytes[from + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    void skipSpace() {
        while (at < to && bytes[at] <= ' ' && bytes[at] > 0) {
            at++;
        }
    }

    /** Moves to the next tag, so that all of it lies in the window; returns its end or -1 where no more comes. */
    int nextTag() throws IOException {
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

    @Override
    public void close() throws IOException {
        in.close();
    }
}
