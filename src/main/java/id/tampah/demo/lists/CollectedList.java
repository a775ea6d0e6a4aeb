package id.tampah.demo.lists;

import id.tampah.demo.people.Population;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One big list as Kota Bogor collected it for the province (194,000 rows): mostly right, with a share of every mistake and
 * with people who stand in it twice.
 */
public final class CollectedList {

    /** Rows of ten thousand. */
    private static final Map<Dirt, Integer> SHARES = Map.ofEntries(
            Map.entry(Dirt.MISTYPED_NIK, 100),
            Map.entry(Dirt.SWAPPED_NIK, 30),
            Map.entry(Dirt.BLANK_NIK, 50),
            Map.entry(Dirt.SHORT_NIK, 30),
            Map.entry(Dirt.LETTER_NIK, 10),
            Map.entry(Dirt.KK_AS_NIK, 10),
            Map.entry(Dirt.WRONG_BIRTH_DATE, 50),
            Map.entry(Dirt.WRONG_NAME, 40),
            Map.entry(Dirt.DEAD, 50),
            Map.entry(Dirt.MOVED, 40),
            Map.entry(Dirt.UNKNOWN, 50),
            Map.entry(Dirt.OUTSIDE_REGION, 20));

    private CollectedList() {}

    public static DemoList of(Population population, int rows) {
        Stage stage = Stage.of(population);
        Deck deck = stage.deck();
        Map<Dirt, Integer> mistakes = new EnumMap<>(Dirt.class);
        SHARES.forEach((dirt, share) -> mistakes.put(dirt, share * rows / 10_000));
        int twice = rows / 100;
        int wrong = mistakes.values().stream().mapToInt(Integer::intValue).sum();
        List<Integer> couples = deck.couples(3 * twice, 1, 9);
        return new ListDraft(stage)
                .heads(couples)
                .heads(deck.present(rows - wrong - 6 * twice, 1, 10))
                .soften(Dirt.NAME_VARIANT, rows / 40)
                .soften(Dirt.REGION_NOISE, rows / 40)
                .doubles(couples, twice, twice, twice)
                .mistakes(mistakes)
                .send("GUBERNUR", Layout.USULAN);
    }
}
