package id.tampah.sheet.gate;

import static id.tampah.sheet.Refusal.DAMAGED;
import static id.tampah.sheet.Refusal.EXTRA_BYTES;
import static id.tampah.sheet.Refusal.TOO_MANY_PARTS;

import id.tampah.sheet.Limits;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Where the table of contents of a zip lies, zip64 included (APPNOTE 4.3.14 to 4.3.16). */
record ZipDirectory(long offset, long size, long count) {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int LOCATOR_SIGNATURE = 0x07064b50;
    private static final int LOCATOR_BYTES = 20;
    private static final int END64_SIGNATURE = 0x06064b50;
    private static final int END64_BYTES = 56;
    private static final int LONGEST_COMMENT = 0xffff;

    static ZipDirectory find(FileChannel channel, Limits limits) throws IOException {
        ZipDirectory directory = locate(channel);
        if (directory.count > limits.parts()) {
            throw TOO_MANY_PARTS.because(directory.count, limits.parts());
        }
        return directory;
    }

    private static ZipDirectory locate(FileChannel channel) throws IOException {
        long size = channel.size();
        long tailStart = Math.max(0, size - END_BYTES - LONGEST_COMMENT);
        ByteBuffer tail = Bytes.littleEndian(channel, tailStart, size - tailStart);
        int end = endRecord(tail);
        ZipDirectory directory = isZip64(tail, end)
                ? zip64(channel, tail.getLong(end - LOCATOR_BYTES + 8))
                : new ZipDirectory(u32(tail, end + 16), u32(tail, end + 12), u16(tail, end + 10));
        return directory.endingBefore(tailStart + end);
    }

    private static int endRecord(ByteBuffer tail) {
        for (int at = tail.limit() - END_BYTES; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE) {
                if (at + END_BYTES + u16(tail, at + 20) != tail.limit()) {
                    throw EXTRA_BYTES.because();
                }
                return at;
            }
        }
        throw DAMAGED.because();
    }

    private static boolean isZip64(ByteBuffer tail, int end) {
        return end >= LOCATOR_BYTES && tail.getInt(end - LOCATOR_BYTES) == LOCATOR_SIGNATURE;
    }

    private static ZipDirectory zip64(FileChannel channel, long at) throws IOException {
        ByteBuffer end = Bytes.littleEndian(channel, at, END64_BYTES);
        if (end.getInt(0) != END64_SIGNATURE) {
            throw DAMAGED.because();
        }
        return new ZipDirectory(end.getLong(48), end.getLong(40), end.getLong(32));
    }

    private ZipDirectory endingBefore(long limit) {
        if (offset < 0 || size < 0 || offset + size > limit) {
            throw DAMAGED.because();
        }
        return this;
    }

    static long u32(ByteBuffer bytes, int at) {
        return Integer.toUnsignedLong(bytes.getInt(at));
    }

    static int u16(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
