package id.tampah.demo.lists;

import java.util.Map;

/** What is known about a list because it was made: how many rows, what reading must answer, what is planted. */
public record ListTruth(int rows, int accepted, int held, int rejected, Map<Dirt, Integer> planted) {

    public int count(Dirt dirt) {
        return planted.getOrDefault(dirt, 0);
    }

    /** How many claims get this answer of the register, such as {@code TIDAK_DITEMUKAN}. */
    public int verdicts(String verdict) {
        return planted.entrySet().stream()
                .filter(entry -> entry.getKey().getVerdict().equals(verdict))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Rows that name a household that is named before. */
    public int doubles() {
        return planted.entrySet().stream()
                .filter(entry -> entry.getKey().isDouble())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
