package id.tampah.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Divides places in proportion to weights by the largest remainder; equal remainders go to the smaller code. */
final class Shares {

    private record Part(String code, long remainder) {}

    private Shares() {}

    static SortedMap<String, Integer> of(int places, SortedMap<String, Long> weights) {
        long total = weights.values().stream().mapToLong(Long::longValue).sum();
        SortedMap<String, Integer> shares = new TreeMap<>();
        if (total == 0) {
            weights.keySet().forEach(code -> shares.put(code, 0));
            return shares;
        }
        List<Part> parts = new ArrayList<>();
        for (Map.Entry<String, Long> weight : weights.entrySet()) {
            long exact = weight.getValue() * places;
            shares.put(weight.getKey(), (int) (exact / total));
            parts.add(new Part(weight.getKey(), exact % total));
        }
        int left = places - shares.values().stream().mapToInt(Integer::intValue).sum();
        parts.stream()
                .sorted(Comparator.comparingLong(Part::remainder).reversed().thenComparing(Part::code))
                .limit(left)
                .forEach(part -> shares.merge(part.code(), 1, Integer::sum));
        return shares;
    }
}
