package id.tampah.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The accepted rows of a list by Dukcapil's answer, and by state. */
public record ClaimCounts(Map<String, Long> verdicts, Map<String, Long> states) {

    public static final ClaimCounts NONE = new ClaimCounts(Map.of(), Map.of());

    public long all() {
        return verdicts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long padan() {
        return verdicts.getOrDefault("PADAN", 0L);
    }

    /** Rows that wait for a decision about a double. */
    public long undecided() {
        return states.getOrDefault("HELD", 0L);
    }

    static ClaimCounts of(List<ClaimCount> counts) {
        Map<String, Long> verdicts = new LinkedHashMap<>();
        Map<String, Long> states = new LinkedHashMap<>();
        for (ClaimCount count : counts) {
            verdicts.merge(count.verdict(), count.count(), Long::sum);
            states.merge(count.state(), count.count(), Long::sum);
        }
        return new ClaimCounts(verdicts, states);
    }
}
