package id.tampah.sheet.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;

/** Text of another encoding as UTF-8. */
public final class TranscodedStream extends InputStream {

    private static final int CHUNK = 1 << 13;

    private final Reader reader;
    private final char[] chars = new char[CHUNK + 1];
    private byte[] ready = {};
    private int at;

    public TranscodedStream(InputStream in, Charset charset) {
        this.reader = new InputStreamReader(in, charset);
    }

    @Override
    public int read() throws IOException {
        return refill() ? ready[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (!refill()) {
            return -1;
        }
        int count = Math.min(length, ready.length - at);
        System.arraycopy(ready, at, into, from, count);
        at += count;
        return count;
    }

    private boolean refill() throws IOException {
        if (at < ready.length) {
            return true;
        }
        int read = reader.read(chars, 0, CHUNK);
        if (read > 0 && Character.isHighSurrogate(chars[read - 1])) {
            read += Math.max(0, reader.read(chars, read, 1));
        }
        ready = read <= 0 ? new byte[0] : new String(chars, 0, read).getBytes(UTF_8);
        at = 0;
        return read > 0;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
