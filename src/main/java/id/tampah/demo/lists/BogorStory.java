package id.tampah.demo.lists;

import id.tampah.demo.people.Population;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The lists of Kota Bogor in 2020: who got what from whom must come out as the published table, each household once. At a
 * divisor of 100 each line of the table is rounded by itself (70,697 households are 707), the sums are sums of the rounded
 * lines: 749 of DTKS, 1,005 others, 1,754 together. Dirty lists have more rows than places: doubles, mistakes, and a queue.
 */
public record BogorStory(List<DemoList> lists, List<TableLine> table) {

    private static final int BPNT = 70_697;
    private static final int BLT = 3_139;
    private static final int PKH = 1_103;
    private static final int BLT_OTHERS = 38_342;
    private static final int WALIKOTA = 28_906;
    private static final int GUBERNUR = 33_262;

    /** Lists that overlap nowhere and hold nothing wrong. */
    public static BogorStory clean(Population population, int divisor) {
        return tell(Stage.of(population), divisor, false);
    }

    /** The same households, with everything that offices found in such lists. */
    public static BogorStory dirty(Population population, int divisor) {
        return tell(Stage.of(population), divisor, true);
    }

    static BogorStory tell(Stage stage, int divisor, boolean dirty) {
        return new Telling(stage, divisor, dirty).tell();
    }

    public DemoList list(String source) {
        return lists.stream()
                .filter(list -> list.source().equals(source))
                .findFirst()
                .orElseThrow();
    }

    /** Households of one programme and category, such as {@code ("Non-DTKS", "WALIKOTA")}: for the city also its quota. */
    public int households(String category, String programme) {
        return table.stream()
                .filter(line ->
                        line.category().equals(category) && line.programme().equals(programme))
                .mapToInt(TableLine::households)
                .sum();
    }

    /** Households of all programmes of one category. */
    public int households(String category) {
        return table.stream()
                .filter(line -> line.category().equals(category))
                .mapToInt(TableLine::households)
                .sum();
    }

    public int total() {
        return table.stream().mapToInt(TableLine::households).sum();
    }

    private static final class Telling {

        private final Stage stage;
        private final Deck deck;
        private final int divisor;
        private final boolean dirty;

        Telling(Stage stage, int divisor, boolean dirty) {
            this.stage = stage;
            this.deck = stage.deck();
            this.divisor = divisor;
            this.dirty = dirty;
        }

        BogorStory tell() {
            List<Integer> bpnt = deck.couples(scaled(BPNT), 1, 5);
            List<Integer> blt = deck.present(scaled(BLT), 1, 5);
            List<Integer> pkh = deck.present(scaled(PKH), 1, 5);
            List<Integer> waiting = deck.present(scaled(dirty ? 5_000 : 0), 1, 5);
            List<Integer> others = deck.present(scaled(BLT_OTHERS), 2, 9);
            List<Integer> governor = deck.present(scaled(GUBERNUR), 2, 9);
            List<Integer> mayor = deck.present(scaled(WALIKOTA), 2, 9);
            return new BogorStory(
                    List.of(
                            known("DTKS", Layout.DTKS, join(bpnt, blt, pkh, waiting)),
                            known("PKH", Layout.BNBA, pkh),
                            known("BPNT", Layout.BNBA, bpnt),
                            known("BLT", Layout.BNBA, join(blt, others)),
                            proposed("GUBERNUR", DirtPlan.GUBERNUR, governor, inTurn(part(bpnt, 0), others)),
                            proposed("WALIKOTA", DirtPlan.WALIKOTA, mayor, inTurn(part(bpnt, 1), governor)),
                            proposed("KELURAHAN", DirtPlan.KELURAHAN, deck.present(scaled(2_000), 2, 9), mayor)),
                    table());
        }

        /** Each list takes its doubles from another half, so that no household stands in three lists. */
        private static List<Integer> part(List<Integer> families, int half) {
            return IntStream.range(0, families.size())
                    .filter(at -> at % 2 == half)
                    .mapToObj(families::get)
                    .toList();
        }

        private static List<Integer> inTurn(List<Integer> one, List<Integer> other) {
            return IntStream.range(0, Math.min(one.size(), other.size()))
                    .boxed()
                    .flatMap(at -> Stream.of(one.get(at), other.get(at)))
                    .toList();
        }

        private DemoList known(String source, Layout layout, List<Integer> families) {
            ListDraft draft = new ListDraft(stage).heads(families);
            return (dirty ? draft.soften(Dirt.NAME_VARIANT, families.size() / 50) : draft).send(source, layout);
        }

        private DemoList proposed(String source, DirtPlan at100, List<Integer> families, List<Integer> elsewhere) {
            DirtPlan plan = dirty ? at100.times(Math.max(1, 100 / divisor)) : DirtPlan.CLEAN;
            return new ListDraft(stage)
                    .heads(families)
                    .heads(deck.present(plan.queue(), 2, 9))
                    .soften(Dirt.NAME_VARIANT, plan.variants())
                    .soften(Dirt.REGION_NOISE, plan.noise())
                    .doubles(elsewhere, plan.sameNik(), plan.sameKk(), plan.sameMistyped())
                    .mistakes(plan.mistakes())
                    .send(source, Layout.USULAN);
        }

        private List<TableLine> table() {
            return List.of(
                    new TableLine("DTKS", "BPNT", scaled(BPNT)),
                    new TableLine("DTKS", "BLT", scaled(BLT)),
                    new TableLine("DTKS", "PKH", scaled(PKH)),
                    new TableLine("Non-DTKS", "BLT", scaled(BLT_OTHERS)),
                    new TableLine("Non-DTKS", "WALIKOTA", scaled(WALIKOTA)),
                    new TableLine("Non-DTKS", "GUBERNUR", scaled(GUBERNUR)));
        }

        private int scaled(int households) {
            return Math.round(households / (float) divisor);
        }

        @SafeVarargs
        private static List<Integer> join(List<Integer>... families) {
            return Stream.of(families).flatMap(List::stream).toList();
        }
    }
}
