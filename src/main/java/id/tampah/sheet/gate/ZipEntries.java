package id.tampah.sheet.gate;

import static id.tampah.sheet.Refusal.DAMAGED;
import static id.tampah.sheet.Refusal.ENCRYPTED;
import static id.tampah.sheet.Refusal.EXTRA_BYTES;
import static id.tampah.sheet.Refusal.PACKING;
import static id.tampah.sheet.Refusal.PART_NAME;
import static id.tampah.sheet.gate.ZipDirectory.u16;
import static id.tampah.sheet.gate.ZipDirectory.u32;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;

/** Reads the table of contents and compares each line with the header that stands before the part itself. */
final class ZipEntries {

    private static final int CENTRAL_SIGNATURE = 0x02014b50;
    private static final int CENTRAL_BYTES = 46;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int LOCAL_BYTES = 30;
    private static final int ENCRYPTION_FLAGS = 0x2041;
    private static final int ZIP64_EXTRA = 1;
    private static final long IN_EXTRA = 0xffff_ffffL;

    private final FileChannel channel;
    private final ByteBuffer central;
    private final List<ZipPart> parts = new ArrayList<>();

    private ZipEntries(FileChannel channel, ByteBuffer central) {
        this.channel = channel;
        this.central = central;
    }

    static List<ZipPart> read(FileChannel channel, ZipDirectory directory) throws IOException {
        ByteBuffer central = Bytes.littleEndian(channel, directory.offset(), directory.size());
        ZipEntries entries = new ZipEntries(channel, central);
        int at = 0;
        for (long i = 0; i < directory.count(); i++) {
            at = entries.readOne(at);
        }
        entries.refusePrefix(directory);
        return entries.parts;
    }

    private void refusePrefix(ZipDirectory directory) {
        long first = parts.stream().mapToLong(ZipPart::header).min().orElse(directory.offset());
        if (first != 0) {
            throw EXTRA_BYTES.because();
        }
    }

    private int readOne(int at) throws IOException {
        if (at + CENTRAL_BYTES > central.limit() || central.getInt(at) != CENTRAL_SIGNATURE) {
            throw DAMAGED.because();
        }
        int method = checkedMethod(u16(central, at + 8), u16(central, at + 10));
        int nameEnd = at + CENTRAL_BYTES + u16(central, at + 28);
        int extraEnd = nameEnd + u16(central, at + 30);
        String name = name(at + CENTRAL_BYTES, nameEnd);
        long[] sizes = sizes(at, nameEnd, extraEnd);
        long data = dataStart(sizes[2], method, nameEnd - at - CENTRAL_BYTES, at + CENTRAL_BYTES);
        parts.add(new ZipPart(parts.size(), name, method, u32(central, at + 16), sizes[1], sizes[0], sizes[2], data));
        return extraEnd + u16(central, at + 32);
    }

    private static int checkedMethod(int flags, int method) {
        if ((flags & ENCRYPTION_FLAGS) != 0) {
            throw ENCRYPTED.because();
        }
        if (method != ZipPart.STORED && method != ZipPart.DEFLATED) {
            throw PACKING.because();
        }
        return method;
    }

    private String name(int from, int to) {
        if (to > central.limit()) {
            throw DAMAGED.because();
        }
        String name = new String(central.array(), from, to - from, UTF_8).replace('\\', '/');
        if (name.chars().anyMatch(c -> c < ' ')) {
            throw PART_NAME.because();
        }
        return name;
    }

    /** Unpacked size, packed size and position, from the extra field where they need 64 bits. */
    private long[] sizes(int at, int extraStart, int extraEnd) {
        long[] sizes = {u32(central, at + 24), u32(central, at + 20), u32(central, at + 42)};
        int next = zip64Extra(extraStart, extraEnd);
        for (int i = 0; i < sizes.length; i++) {
            if (sizes[i] == IN_EXTRA && next >= 0 && next + Long.BYTES <= extraEnd) {
                sizes[i] = central.getLong(next);
                next += Long.BYTES;
            }
        }
        return sizes;
    }

    private int zip64Extra(int from, int to) {
        for (int at = from; at + 4 <= Math.min(to, central.limit()); at += 4 + u16(central, at + 2)) {
            if (u16(central, at) == ZIP64_EXTRA) {
                return at + 4;
            }
        }
        return -1;
    }

    private long dataStart(long header, int method, int nameLength, int nameAt) throws IOException {
        ByteBuffer local = Bytes.littleEndian(channel, header, LOCAL_BYTES + (long) nameLength);
        boolean same = local.getInt(0) == LOCAL_SIGNATURE
                && u16(local, 8) == method
                && u16(local, 26) == nameLength
                && local.slice(LOCAL_BYTES, nameLength).equals(central.slice(nameAt, nameLength));
        if (!same) {
            throw DAMAGED.because();
        }
        return header + LOCAL_BYTES + nameLength + u16(local, 28);
    }
}
