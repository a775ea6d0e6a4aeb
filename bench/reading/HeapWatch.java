/** Looks at the heap every five milliseconds; what is not yet collected counts. */
final class HeapWatch implements AutoCloseable {

    private static final int INTERVAL = 5;

    private final long before = used();
    private final Thread thread = Thread.ofPlatform().daemon().start(this::watch);
    private volatile long peak;

    private void watch() {
        while (!Thread.currentThread().isInterrupted()) {
            peak = Math.max(peak, used());
            try {
                Thread.sleep(INTERVAL);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Megabytes above what was used before. */
    long peak() {
        return Math.max(0, peak - before) >> 20;
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
