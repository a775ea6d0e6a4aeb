package id.tampah.demo.lists;

import id.tampah.demo.people.Population;
import java.util.List;
import java.util.stream.Stream;

/**
 * JPS Gemilang of Nusa Tenggara Barat: families of DTKS without PKH and BLT (73,000) and others hit by the pandemic
 * (32,000) are 105,000; the proposals also name 10,000 of their families a second time, which clearing must find. The dirty
 * lists have mistakes besides.
 */
public record NtbStory(List<DemoList> lists, int dtksRest, int others, int doubles) {

    private static final int REST = 73_000;
    private static final int PKH = 43_000;
    private static final int BLT = 24_000;
    private static final int OTHERS = 32_000;

    /** No doubles and nothing wrong. */
    public static NtbStory clean(Population population, int divisor) {
        return tell(Stage.of(population), divisor, false);
    }

    /** With the planted doubles and mistakes. */
    public static NtbStory dirty(Population population, int divisor) {
        return tell(Stage.of(population), divisor, true);
    }

    static NtbStory tell(Stage stage, int divisor, boolean dirty) {
        DirtPlan plan = dirty ? DirtPlan.NTB.times(Math.max(1, 100 / divisor)) : DirtPlan.CLEAN;
        Deck deck = stage.deck();
        List<Integer> rest = deck.present(REST / divisor, 1, 5);
        List<Integer> pkh = deck.present(PKH / divisor, 1, 5);
        List<Integer> blt = deck.present(BLT / divisor, 1, 5);
        List<Integer> others = deck.couples(OTHERS / divisor, 2, 9);
        DemoList proposals = new ListDraft(stage)
                .heads(others)
                .soften(Dirt.NAME_VARIANT, plan.variants())
                .soften(Dirt.REGION_NOISE, plan.noise())
                .doubles(others, plan.sameNik(), plan.sameKk(), plan.sameMistyped())
                .mistakes(plan.mistakes())
                .send("GUBERNUR", Layout.JPS);
        List<Integer> reference =
                Stream.of(rest, pkh, blt).flatMap(List::stream).toList();
        return new NtbStory(
                List.of(
                        new ListDraft(stage).heads(reference).send("DTKS", Layout.DTKS),
                        new ListDraft(stage).heads(pkh).send("PKH", Layout.BNBA),
                        new ListDraft(stage).heads(blt).send("BLT", Layout.BNBA),
                        proposals),
                rest.size(),
                others.size(),
                proposals.truth().doubles());
    }

    public DemoList list(String source) {
        return lists.stream()
                .filter(list -> list.source().equals(source))
                .findFirst()
                .orElseThrow();
    }

    /** What the target must come to once the doubles are cleared. */
    public int target() {
        return dtksRest + others;
    }
}
