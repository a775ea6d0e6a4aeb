package id.tampah.demo.lists;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.demo.people.Population;
import id.tampah.region.RegionTree;
import id.tampah.shared.Nik;
import id.tampah.shared.RegionCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoryTests {

    private static final RegionTree TREE = RegionTree.bundled();
    private static final DemoWorld CLEAN = DemoWorld.clean(TREE, DemoScale.DEMO);
    private static final DemoWorld DIRTY = DemoWorld.dirty(TREE, DemoScale.DEMO);

    @Test
    void sumsToThePublishedTable() {
        BogorStory story = CLEAN.bogorStory();
        assertThat(story.total()).isEqualTo(1_754);
        assertThat(story.households("DTKS", "BPNT")).isEqualTo(707);
        assertThat(story.households("Non-DTKS", "GUBERNUR")).isEqualTo(333);
        assertThat(table(story)).isEqualTo(story.table());
    }

    /** Counts the table from the rows themselves: DTKS is who stands in the reference list. */
    private static List<TableLine> table(BogorStory story) {
        Set<Integer> dtks = families(story.list("DTKS"));
        return story.table().stream()
                .map(line -> new TableLine(line.category(), line.programme(), (int)
                        families(story.list(line.programme())).stream()
                                .filter(family ->
                                        dtks.contains(family) == line.category().equals("DTKS"))
                                .count()))
                .toList();
    }

    @Test
    void countsEachHouseholdOnceWhenTheListsAreClean() {
        Map<Integer, Integer> seen = new HashMap<>();
        CLEAN.bogorStory().lists().stream()
                .filter(list -> !list.source().equals("DTKS") && !list.source().equals("KELURAHAN"))
                .flatMap(list -> list.rows().stream())
                .forEach(row -> seen.merge(row.family(), 1, Integer::sum));
        assertThat(seen.values()).containsOnly(1).hasSize(1_754);
    }

    @Test
    void leavesTheTargetOfNtbAfterClearing() {
        NtbStory story = DIRTY.ntbStory();
        Set<Integer> target = families(story.list("DTKS"));
        target.removeAll(families(story.list("PKH")));
        target.removeAll(families(story.list("BLT")));
        assertThat(target).hasSize(730);
        assertThat(story.target()).isEqualTo(1_050);
        assertThat(story.doubles()).isEqualTo(100);
        target.addAll(story.list("GUBERNUR").rows().stream()
                .filter(row -> row.dirt().isHarmless())
                .map(DemoRow::family)
                .toList());
        assertThat(target).hasSize(1_050);
        assertThat(story.list("GUBERNUR").rows().stream()
                        .filter(row -> row.dirt().isDouble()))
                .hasSize(100)
                .allMatch(row -> target.contains(row.family()));
    }

    @Test
    void plantsWhatItCounts() {
        DemoList list = DIRTY.bogorStory().list("WALIKOTA");
        ListTruth truth = list.truth();
        assertThat(truth.rows()).isEqualTo(truth.accepted() + truth.held() + truth.rejected());
        assertThat(truth.count(Dirt.BLANK_NIK)).isEqualTo(5);
        assertThat(IntStream.range(0, truth.rows())
                        .mapToObj(list::entry)
                        .filter(entry -> entry.get(Field.NIK).isEmpty()))
                .hasSize(5);
        assertThat(truth.doubles()).isEqualTo(20);
        assertThat(truth.verdicts("TIDAK_DITEMUKAN")).isEqualTo(17);
        assertThat(truth.verdicts("MENINGGAL")).isEqualTo(4);
    }

    @Test
    void makesMistakesThatNobodyElseOwns() {
        for (DemoList list : DIRTY.bogorStory().lists()) {
            for (int at = 0; at < list.rows().size(); at++) {
                Entry entry = list.entry(at);
                String nik = entry.get(Field.NIK);
                switch (list.rows().get(at).dirt()) {
                    case MISTYPED_NIK, SWAPPED_NIK, SAME_MISTYPED, UNKNOWN -> {
                        assertThat(Nik.parse(nik)).isPresent();
                        assertThat(DIRTY.bogor().hasNik(nik)).isFalse();
                    }
                    case BLANK_NIK -> assertThat(nik).isEmpty();
                    case SHORT_NIK, LETTER_NIK -> assertThat(Nik.parse(nik)).isEmpty();
                    case KK_AS_NIK -> assertThat(nik).isEqualTo(entry.get(Field.NO_KK));
                    default -> assertThat(DIRTY.bogor().hasNik(nik)).isTrue();
                }
            }
        }
    }

    @Test
    void writesRegionsThatCanBeRead() {
        RegionCode bogor = new RegionCode("3271");
        DemoList list = DIRTY.bogorStory().list("GUBERNUR");
        for (int at = 0; at < list.rows().size(); at++) {
            Entry entry = list.entry(at);
            var located =
                    TREE.locate(bogor, entry.get(Field.REGENCY), entry.get(Field.DISTRICT), entry.get(Field.VILLAGE));
            boolean outside = list.rows().get(at).dirt() == Dirt.OUTSIDE_REGION;
            assertThat(located.outcome()).hasToString(outside ? "OUTSIDE" : "FOUND");
        }
    }

    @Test
    void tellsTheSameStoryAgain() {
        DemoList once = DIRTY.ntbStory().list("GUBERNUR");
        DemoList again = DemoWorld.dirty(TREE, DemoScale.DEMO).ntbStory().list("GUBERNUR");
        assertThat(again.cells().map(List::of))
                .containsExactlyElementsOf(once.cells().map(List::of).toList());
    }

    @Test
    void makesOneBigListToTheRow() {
        Population people = new Population(1, TREE, new RegionCode("3271"), 30_000);
        ListTruth truth = CollectedList.of(people, 5_000).truth();
        assertThat(truth.rows()).isEqualTo(5_000);
        assertThat(truth.doubles()).isEqualTo(150);
        assertThat(CollectedList.of(people, 5_000).layout().header()).hasSize(15);
    }

    private static Set<Integer> families(DemoList list) {
        return new HashSet<>(list.rows().stream().map(DemoRow::family).toList());
    }
}
