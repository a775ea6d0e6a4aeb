package id.tampah.sheet.bytes;

import static id.tampah.sheet.Refusal.DAMAGED;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** A window that slides over the unpacked bytes of a part and never cuts a row in two. */
public class ByteWindow implements Closeable {

    private static final int START_BYTES = 1 << 18;
    /** 60 cells of 32,767 characters, each written as a reference of up to eight bytes. */
    private static final int MOST_BYTES = 1 << 24;

    private final InputStream in;
    private boolean ended;
    private long taken;

    public byte[] bytes = new byte[START_BYTES];
    public int at;
    public int to;

    public ByteWindow(InputStream in) {
        this.in = in;
    }

    /** Moves what is not consumed to the front and reads on; false where there is nothing more. */
    public boolean more() throws IOException {
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
            taken += read;
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

    /** Bytes the reader has behind it. */
    public long passed() {
        return taken - (to - at);
    }

    public boolean startsWith(int from, byte[] mark) {
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

    public void skipSpace() {
        while (at < to && bytes[at] <= ' ' && bytes[at] > 0) {
            at++;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
