package id.tampah.demo.lists;

import java.util.EnumMap;
import java.util.Map;

/** How much is planted in a list at 1:100; other scales multiply. */
record DirtPlan(
        int queue, int variants, int noise, int sameNik, int sameKk, int sameMistyped, Map<Dirt, Integer> mistakes) {

    static final DirtPlan CLEAN = new DirtPlan(0, 0, 0, 0, 0, 0, Map.of());

    static final DirtPlan GUBERNUR = new DirtPlan(40, 20, 15, 12, 8, 5, mistakes(8, 4, 6, 3, 5, 5, 4));

    static final DirtPlan WALIKOTA = new DirtPlan(60, 15, 12, 10, 6, 4, mistakes(6, 3, 5, 2, 4, 4, 3));

    static final DirtPlan KELURAHAN = new DirtPlan(0, 2, 2, 8, 2, 0, Map.of());

    static final DirtPlan NTB = new DirtPlan(0, 15, 15, 60, 30, 10, mistakes(5, 2, 4, 2, 4, 3, 3));

    private static Map<Dirt, Integer> mistakes(
            int mistyped, int swapped, int blank, int malformed, int dead, int unknown, int outside) {
        return Map.ofEntries(
                Map.entry(Dirt.MISTYPED_NIK, mistyped),
                Map.entry(Dirt.SWAPPED_NIK, swapped),
                Map.entry(Dirt.BLANK_NIK, blank),
                Map.entry(Dirt.SHORT_NIK, malformed),
                Map.entry(Dirt.LETTER_NIK, malformed),
                Map.entry(Dirt.KK_AS_NIK, 2),
                Map.entry(Dirt.WRONG_BIRTH_DATE, 4),
                Map.entry(Dirt.WRONG_NAME, 3),
                Map.entry(Dirt.DEAD, dead),
                Map.entry(Dirt.MOVED, dead - 1),
                Map.entry(Dirt.UNKNOWN, unknown),
                Map.entry(Dirt.OUTSIDE_REGION, outside));
    }

    DirtPlan times(int factor) {
        Map<Dirt, Integer> more = new EnumMap<>(Dirt.class);
        mistakes.forEach((dirt, count) -> more.put(dirt, count * factor));
        return new DirtPlan(
                queue * factor,
                variants * factor,
                noise * factor,
                sameNik * factor,
                sameKk * factor,
                sameMistyped * factor,
                more);
    }
}
