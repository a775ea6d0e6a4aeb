package id.tampah.sheet.gate;

import static id.tampah.sheet.Refusal.DAMAGED;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/** Reads exact stretches of a file. */
final class Bytes {

    private Bytes() {}

    static void readFully(FileChannel channel, ByteBuffer into, long position) throws IOException {
        while (into.hasRemaining()) {
            int read = channel.read(into, position + into.position());
            if (read < 0) {
                throw DAMAGED.because();
            }
        }
        into.flip();
    }

    static ByteBuffer littleEndian(FileChannel channel, long position, long length) throws IOException {
        if (position < 0 || length < 0 || position + length > channel.size() || length > Integer.MAX_VALUE) {
            throw DAMAGED.because();
        }
        ByteBuffer bytes = ByteBuffer.allocate((int) length).order(ByteOrder.LITTLE_ENDIAN);
        readFully(channel, bytes, position);
        return bytes;
    }
}
