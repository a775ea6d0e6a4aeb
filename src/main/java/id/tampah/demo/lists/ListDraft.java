package id.tampah.demo.lists;

import id.tampah.demo.people.Dice;
import id.tampah.shared.RegionCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A list while a story is being put together: families first, then what is wrong, then shuffled. */
final class ListDraft {

    private final Stage stage;
    private final List<DemoRow> rows = new ArrayList<>();

    ListDraft(Stage stage) {
        this.stage = stage;
    }

    ListDraft heads(List<Integer> families) {
        families.forEach(family -> rows.add(new DemoRow(family, 0, Dirt.NONE)));
        return this;
    }

    /** Turns clean rows into rows with a harmless flaw. */
    ListDraft soften(Dirt dirt, int count) {
        for (int at = 0, left = count; at < rows.size() && left > 0; at++) {
            if (rows.get(at).dirt() == Dirt.NONE) {
                rows.set(at, new DemoRow(rows.get(at).family(), rows.get(at).member(), dirt));
                left--;
            }
        }
        return this;
    }

    /** Adds rows that name households once more, each in one of the three ways. */
    ListDraft doubles(List<Integer> others, int sameNik, int sameKk, int mistyped) {
        List<Integer> couples =
                others.stream().filter(stage.deck()::hasSecondAdult).toList();
        List<Integer> used = couples.subList(0, sameKk);
        List<Integer> rest =
                others.stream().filter(family -> !used.contains(family)).toList();
        used.forEach(family ->
                rows.add(new DemoRow(family, stage.population().family(family).secondAdult(), Dirt.SAME_KK)));
        add(rest.subList(0, sameNik), Dirt.SAME_NIK);
        add(rest.subList(sameNik, sameNik + mistyped), Dirt.SAME_MISTYPED);
        return this;
    }

    /** Adds rows about families of their own with these mistakes. */
    ListDraft mistakes(Map<Dirt, Integer> counts) {
        new TreeMap<>(counts).forEach((dirt, count) -> add(families(dirt, count), dirt));
        return this;
    }

    private List<Integer> families(Dirt dirt, int count) {
        return switch (dirt) {
            case DEAD -> stage.deck().dead(count);
            case MOVED -> stage.deck().moved(count);
            case WRONG_NAME -> stage.deck().couples(count, 1, 10);
            default -> stage.deck().present(count, 1, 10);
        };
    }

    private void add(List<Integer> families, Dirt dirt) {
        families.forEach(family -> rows.add(new DemoRow(family, 0, dirt)));
    }

    DemoList send(String source, Layout layout) {
        RegionCode region = stage.population().getRegion();
        int[] order = IntStream.range(0, rows.size()).toArray();
        new Dice(stage.population().seed(), source.hashCode()).shuffle(order);
        List<DemoRow> shuffled = Arrays.stream(order).mapToObj(rows::get).toList();
        return new DemoList(source, region, layout, shuffled, stage.clerk());
    }
}
