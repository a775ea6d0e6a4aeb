package id.tampah.citizen;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Addresses this node has just refused, till the end of the minute. The database decides who is refused; this only keeps a
 * flood from asking it again and again.
 */
@Component
class TurnedAway {

    private static final int MOST = 20_000;

    private final Map<String, Long> minutes = new ConcurrentHashMap<>();

    boolean still(String address) {
        Long minute = minutes.get(address);
        return minute != null && minute == thisMinute();
    }

    void remember(String address) {
        if (minutes.size() >= MOST) {
            minutes.clear();
        }
        minutes.put(address, thisMinute());
    }

    private static long thisMinute() {
        return TimeUnit.MILLISECONDS.toMinutes(System.currentTimeMillis());
    }
}
