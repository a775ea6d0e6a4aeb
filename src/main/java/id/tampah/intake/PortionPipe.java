package id.tampah.intake;

import id.tampah.intake.reading.ReadingResult;
import id.tampah.job.Awaiting;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/** Lets one thread read and check while the job's own thread, which holds the transaction, takes in what is ready. */
final class PortionPipe {

    private static final int AHEAD = 2;
    private static final byte[] LAST = {};

    private final BlockingQueue<byte[]> portions = new ArrayBlockingQueue<>(AHEAD);

    /** Takes a portion from the reading thread; waits while the database is behind. */
    void put(byte[] portion) {
        try {
            portions.put(portion);
        } catch (InterruptedException e) {
            throw Awaiting.stopped();
        }
    }

    /** Runs the reading on a thread of its own and hands each portion to the caller's thread until the last is taken. */
    ReadingResult run(Callable<ReadingResult> reading, Consumer<byte[]> taker) {
        FutureTask<ReadingResult> task = new FutureTask<>(() -> {
            try {
                return reading.call();
            } finally {
                put(LAST);
            }
        });
        Thread thread = Thread.ofPlatform().name("reading").daemon().start(task);
        try {
            for (byte[] portion = portions.take(); portion != LAST; portion = portions.take()) {
                taker.accept(portion);
            }
            return Awaiting.result(task);
        } catch (InterruptedException e) {
            throw Awaiting.stopped();
        } finally {
            thread.interrupt();
        }
    }
}
