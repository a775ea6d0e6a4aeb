package id.tampah.intake;

import id.tampah.intake.reading.ReadingResult;
import id.tampah.job.Awaiting;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.FutureTask;
import org.postgresql.copy.CopyIn;

/** Lets one thread read and check while the job's own thread, which holds the transaction, pushes what is ready. */
final class CopyPipe {

    private static final int BLOCKS = 8;
    private static final byte[] LAST = {};

    private final BlockingQueue<byte[]> blocks = new ArrayBlockingQueue<>(BLOCKS);

    /** Takes a block from the reading thread; waits while the database is behind. */
    void put(byte[] block) {
        try {
            blocks.put(block);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("reading was stopped");
        }
    }

    /** Runs the reading on a thread of its own until its last block is copied; calls {@code pushed} after each block. */
    ReadingResult run(CopyIn copy, Callable<ReadingResult> reading, Runnable pushed) {
        FutureTask<ReadingResult> task = new FutureTask<>(() -> {
            try {
                return reading.call();
            } finally {
                put(LAST);
            }
        });
        Thread thread = Thread.ofPlatform().name("reading").daemon().start(task);
        try {
            push(copy, pushed);
            ReadingResult result = Awaiting.result(task);
            copy.endCopy();
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException("COPY of the rows failed", e);
        } finally {
            thread.interrupt();
            cancel(copy);
        }
    }

    private void push(CopyIn copy, Runnable pushed) throws SQLException {
        try {
            for (byte[] block = blocks.take(); block != LAST; block = blocks.take()) {
                copy.writeToCopy(block, 0, block.length);
                pushed.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the job was stopped");
        }
    }

    private static void cancel(CopyIn copy) {
        try {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
