package id.tampah.job;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;
import lombok.extern.slf4j.Slf4j;

/**
 * Lets pages go first: asks Linux to prefer other threads to this one. Java's own thread priorities do nothing there; on
 * other systems they are the ones that are lowered.
 */
@Slf4j
final class Courtesy {

    private static final boolean LINUX = System.getProperty("os.name").equals("Linux");
    private static final int OF_A_PROCESS = 0;
    private static final int THIS_ONE = 0;
    private static final int NICE = 10;

    private Courtesy() {}

    /** From now on, this thread and those it starts stand back. */
    static void standBack() {
        if (LINUX) {
            nice();
        } else {
            Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
        }
    }

    /** On Linux the id 0 means the calling thread, and a thread inherits from the one that starts it. */
    private static void nice() {
        try {
            Linker linker = Linker.nativeLinker();
            MethodHandle setPriority = linker.downcallHandle(
                    linker.defaultLookup().findOrThrow("setpriority"),
                    FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT));
            int failed = (int) setPriority.invokeExact(OF_A_PROCESS, THIS_ONE, NICE);
            log.debug("nice {}: {}", NICE, failed);
        } catch (Throwable e) {
            log.warn("jobs work as hard as pages: {}", e.toString());
        }
    }
}
