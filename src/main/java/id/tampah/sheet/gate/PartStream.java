package id.tampah.sheet.gate;

import static id.tampah.sheet.Refusal.DAMAGED;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The unpacked bytes of one part, counted as they come and compared with size and sum at the end. */
final class PartStream extends InputStream {

    private static final int CHUNK = 1 << 16;

    private final FileChannel channel;
    private final ZipPart part;
    private final Unpacked unpacked;
    private final CRC32 sum = new CRC32();
    private final Inflater inflater = new Inflater(true);
    private final ByteBuffer packed = ByteBuffer.allocate(CHUNK);
    private long position;
    private long count;

    PartStream(FileChannel channel, ZipPart part, Unpacked unpacked) {
        this.channel = channel;
        this.part = part;
        this.unpacked = unpacked;
        this.position = part.data();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int read = part.method() == ZipPart.STORED ? copy(into, from, length) : inflate(into, from, length);
        if (read < 0) {
            return checkEnd();
        }
        sum.update(into, from, read);
        count += read;
        unpacked.reached(part, count);
        return read;
    }

    private int copy(byte[] into, int from, int length) throws IOException {
        int wanted = (int) Math.min(length, part.end() - position);
        if (wanted <= 0) {
            return -1;
        }
        Bytes.readFully(channel, ByteBuffer.wrap(into, from, wanted).slice(), position);
        position += wanted;
        return wanted;
    }

    private int inflate(byte[] into, int from, int length) throws IOException {
        try {
            while (!inflater.finished()) {
                int read = inflater.inflate(into, from, length);
                if (read > 0) {
                    return read;
                }
                feed();
            }
            return -1;
        } catch (DataFormatException e) {
            throw DAMAGED.because();
        }
    }

    private void feed() throws IOException {
        if (inflater.finished()) {
            return;
        }
        int wanted = (int) Math.min(CHUNK, part.end() - position);
        if (wanted <= 0 || !inflater.needsInput()) {
            throw DAMAGED.because();
        }
        Bytes.readFully(channel, packed.clear().limit(wanted), position);
        position += wanted;
        inflater.setInput(packed.array(), 0, wanted);
    }

    private int checkEnd() {
        if (count != part.unpacked() || sum.getValue() != part.crc()) {
            throw DAMAGED.because();
        }
        return -1;
    }

    @Override
    public void close() {
        inflater.end();
    }
}
