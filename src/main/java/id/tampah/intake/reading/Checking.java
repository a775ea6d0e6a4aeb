package id.tampah.intake.reading;

import id.tampah.intake.RowStatus;
import id.tampah.job.Awaiting;
import id.tampah.shared.IdentityCipher;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Checks rows and packs them for COPY on a thread of its own, in the order in which they come: while one batch is checked,
 * the next is read.
 */
final class Checking implements AutoCloseable {

    private static final int BATCH_ROWS = 500;
    private static final int BLOCK_BYTES = 200_000;

    private final ExecutorService hand = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("checking").daemon().factory());
    private final Consumer<byte[]> blocks;
    private final CopyBuffer out = new CopyBuffer();
    private final RowPacker packer;
    private final Findings findings = new Findings();
    private final int[] counts = new int[RowStatus.values().length];
    private List<RowFacts> batch = new ArrayList<>(BATCH_ROWS);
    private Future<?> before = CompletableFuture.completedFuture(null);

    Checking(IdentityCipher cipher, Consumer<byte[]> blocks) {
        this.blocks = blocks;
        this.packer = new RowPacker(cipher, out);
        out.begin();
    }

    void add(RowFacts row) {
        batch.add(row);
        if (batch.size() == BATCH_ROWS) {
            handOver();
        }
    }

    /** Waits for the batch before, so that two are in memory at most and what went wrong with it is told here. */
    private void handOver() {
        Awaiting.result(before);
        List<RowFacts> full = batch;
        before = hand.submit(() -> full.forEach(this::check));
        batch = new ArrayList<>(BATCH_ROWS);
    }

    private void check(RowFacts row) {
        findings.check(row);
        packer.pack(row, findings);
        counts[findings.status().ordinal()]++;
        if (out.size() > BLOCK_BYTES) {
            blocks.accept(out.take());
        }
    }

    /** Waits until the last row is packed and ends what COPY takes. */
    void finish() {
        handOver();
        Awaiting.result(before);
        out.end();
        blocks.accept(out.take());
    }

    /** Rows of this status; complete once finished. */
    int count(RowStatus status) {
        return counts[status.ordinal()];
    }

    @Override
    public void close() {
        hand.shutdownNow();
    }
}
