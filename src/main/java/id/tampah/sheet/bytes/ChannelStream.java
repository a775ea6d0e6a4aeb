package id.tampah.sheet.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import lombok.AllArgsConstructor;

/** Bytes of a file from a position on, without moving the channel that others read too. */
@AllArgsConstructor
public final class ChannelStream extends InputStream {

    private final FileChannel channel;
    private long position;

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = channel.read(ByteBuffer.wrap(into, from, length), position);
        position += Math.max(read, 0);
        return read;
    }
}
