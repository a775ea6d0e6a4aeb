package id.tampah.sheet.bytes;

import static id.tampah.sheet.Refusal.SHARED_TEXT_TOO_LARGE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Many texts in few arrays: UTF-8 bytes behind their length, so that a million names cost no million objects. */
public final class TextStore {

    private static final int CHUNK_BITS = 20;
    private static final int CHUNK = 1 << CHUNK_BITS;
    private static final int LENGTH_BYTES = 3;
    private static final int POSITION_BYTES = 4;
    private static final int CACHED = 1 << 12;
    private static final int TOO_LONG = -1;

    private final long limit;
    private final int longest;
    private final List<byte[]> chunks = new ArrayList<>();
    private final @Nullable String[] cache = new String[CACHED];
    private final int[] cached = new int[CACHED];
    private int[] positions = new int[1 << 10];
    private int size;
    private int free = CHUNK;
    private boolean hasTooLong;

    public TextStore(long limit, int longest) {
        this.limit = limit;
        this.longest = longest;
        Arrays.fill(cached, -1);
    }

    public int size() {
        return size;
    }

    public void add(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        add(bytes, 0, bytes.length);
    }

    public void add(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length > longest && new String(bytes, from, length, UTF_8).length() > longest) {
            hasTooLong = true;
            append(TOO_LONG);
            return;
        }
        if (free + LENGTH_BYTES + length > CHUNK) {
            nextChunk();
        }
        append((chunks.size() - 1) << CHUNK_BITS | free);
        byte[] chunk = chunks.getLast();
        chunk[free++] = (byte) (length >> 16);
        chunk[free++] = (byte) (length >> 8);
        chunk[free++] = (byte) length;
        System.arraycopy(bytes, from, chunk, free, length);
        free += length;
    }

    private void nextChunk() {
        chunks.add(new byte[CHUNK]);
        free = 0;
        refuseTooMuch();
    }

    private void append(int position) {
        if (size == positions.length) {
            refuseTooMuch();
            positions = Arrays.copyOf(positions, size * 2);
        }
        positions[size++] = position;
    }

    private void refuseTooMuch() {
        if (((long) chunks.size() << CHUNK_BITS) + (long) size * POSITION_BYTES > limit) {
            throw SHARED_TEXT_TOO_LARGE.because(limit >> 20);
        }
    }

    /** Whether this text is longer than a cell may be. */
    public boolean isTooLong(int index) {
        return hasTooLong && positions[index] == TOO_LONG;
    }

    public String get(int index) {
        int slot = index & (CACHED - 1);
        String known = cache[slot];
        if (known != null && cached[slot] == index) {
            return known;
        }
        String text = decode(positions[index]);
        cached[slot] = index;
        cache[slot] = text;
        return text;
    }

    private String decode(int position) {
        byte[] chunk = chunks.get(position >>> CHUNK_BITS);
        int at = position & (CHUNK - 1);
        int length = (chunk[at] & 0xff) << 16 | (chunk[at + 1] & 0xff) << 8 | chunk[at + 2] & 0xff;
        return new String(chunk, at + LENGTH_BYTES, length, UTF_8);
    }
}
