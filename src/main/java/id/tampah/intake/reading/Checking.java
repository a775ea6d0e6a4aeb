package id.tampah.intake.reading;

import id.tampah.intake.RowStatus;
import id.tampah.job.Awaiting;
import id.tampah.program.SourceKind;
import id.tampah.shared.IdentityCipher;
import id.tampah.shared.LongTable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks rows and packs them for COPY on a thread of its own, in the order in which they come: while one batch is checked,
 * the next is read.
 */
final class Checking implements AutoCloseable {

    private static final int BATCH_ROWS = 500;
    private static final int EXPECTED_ROWS = 1 << 10;
    private static final int PORTION_BYTES = 2 << 20;

    private final ExecutorService hand = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("checking").daemon().factory());
    private final Consumer<byte[]> portions;
    private final CopyBuffer out = new CopyBuffer(PORTION_BYTES + (1 << 18));
    private final RowPacker packer;
    private final Findings findings = new Findings();
    private final @Nullable LongTable accepted;
    private final int[] counts = new int[RowStatus.values().length];
    private List<RowFacts> batch = new ArrayList<>(BATCH_ROWS);
    private Future<?> before = CompletableFuture.completedFuture(null);

    Checking(IdentityCipher cipher, SourceKind kind, Consumer<byte[]> portions) {
        this.portions = portions;
        this.accepted = kind == SourceKind.REGISTER ? null : new LongTable(EXPECTED_ROWS);
        this.packer = new RowPacker(cipher, out);
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
        before = hand.submit(() -> check(full));
        batch = new ArrayList<>(BATCH_ROWS);
    }

    private void check(List<RowFacts> rows) {
        for (RowFacts row : rows) {
            findings.check(row, accepted);
            packer.pack(row, findings);
            counts[findings.status().ordinal()]++;
            if (out.size() > PORTION_BYTES) {
                portions.accept(out.take());
            }
        }
    }

    /** Waits until the last row is packed and hands the last portion over. */
    void finish() {
        handOver();
        Awaiting.result(before);
        portions.accept(out.take());
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
