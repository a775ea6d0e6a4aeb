package id.tampah.access;

import id.tampah.shared.RegionCode;
import java.util.concurrent.Callable;

/** Runs work of the system itself (start-up, demo, tests) inside a region, without anybody signed in. */
public final class Scope {

    static final ScopedValue<String> BOUND = ScopedValue.newInstance();

    private Scope() {}

    public static <T> T in(RegionCode region, Callable<T> work) {
        try {
            return ScopedValue.where(BOUND, region.scope()).call(work::call);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
