import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Seconds since it was last asked, on the clock and of all processors; neighbours disturb only the first. */
final class Stopwatch {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private long start;
    private long processorStart;

    Stopwatch() {
        lap();
    }

    /** Seconds on the clock, and of processors. */
    record Lap(double seconds, double processor) {

        Lap best(Lap other) {
            return new Lap(Math.min(seconds, other.seconds), Math.min(processor, other.processor));
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.2f s (processors %.2f s)", seconds, processor);
        }
    }

    Lap lap() {
        long now = System.nanoTime();
        long processor = SYSTEM.getProcessCpuTime();
        Lap lap = new Lap((now - start) / 1e9, (processor - processorStart) / 1e9);
        start = now;
        processorStart = processor;
        return lap;
    }
}
