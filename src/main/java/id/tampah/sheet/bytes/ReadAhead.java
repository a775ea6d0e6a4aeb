package id.tampah.sheet.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The bytes of another stream, read on a thread of its own and some blocks ahead of whoever takes them, so that neither waits
 * to be woken. What goes wrong there goes wrong here, when the bytes before it are taken.
 */
public final class ReadAhead extends InputStream {

    private static final int BLOCKS = 4;
    private static final int BLOCK_BYTES = 1 << 18;

    private final InputStream in;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("read-ahead").daemon().factory());
    private final Queue<Future<Block>> ahead = new ArrayDeque<>();
    private Block taken = new Block();
    private int at;

    /** A piece of the stream; empty behind its end. */
    private static final class Block {
        private final byte[] bytes = new byte[BLOCK_BYTES];
        private int length;
    }

    public ReadAhead(InputStream in) {
        this.in = in;
        for (int i = 1; i < BLOCKS; i++) {
            readInto(new Block());
        }
    }

    private void readInto(Block block) {
        ahead.add(reader.submit(() -> {
            block.length = in.readNBytes(block.bytes, 0, BLOCK_BYTES);
            return block;
        }));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (at == taken.length) {
            next();
        }
        int count = Math.min(length, taken.length - at);
        System.arraycopy(taken.bytes, at, into, from, count);
        at += count;
        return taken.length == 0 ? -1 : count;
    }

    /** A block that failed stays the next one, so that nobody reads on behind it. */
    private void next() throws IOException {
        Block used = taken;
        taken = result(ahead.element());
        ahead.remove();
        at = 0;
        readInto(used);
    }

    private static Block result(Future<Block> read) throws IOException {
        try {
            return read.get();
        } catch (ExecutionException e) {
            throw failure(Objects.requireNonNullElse(e.getCause(), e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private static IOException failure(Throwable cause) {
        return switch (cause) {
            case IOException io -> io;
            case RuntimeException own -> throw own;
            case Error error -> throw error;
            default -> new IOException(cause);
        };
    }

    /** Waits for the block being read, so that nobody reads on in a stream that is closed. */
    @Override
    public void close() throws IOException {
        ahead.forEach(block -> block.cancel(false));
        reader.close();
        in.close();
    }
}
