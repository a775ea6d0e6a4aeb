package id.tampah.demo.lists;

import id.tampah.demo.people.Population;
import id.tampah.demo.people.Register;
import id.tampah.region.RegionTree;
import id.tampah.shared.RegionCode;
import java.util.List;
import java.util.stream.Stream;

/** Kota Bogor and Nusa Tenggara Barat with their people and lists, all from one seed. */
public final class DemoWorld {

    public static final long SEED = 2026;

    private final Population bogor;
    private final Population ntb;
    private final BogorStory bogorStory;
    private final NtbStory ntbStory;
    private final DemoSamples samples;

    private DemoWorld(RegionTree tree, DemoScale scale, boolean dirty) {
        bogor = new Population(SEED, tree, new RegionCode("3271"), scale.getBogorPeople());
        ntb = new Population(SEED, tree, new RegionCode("52"), scale.getNtbPeople());
        Stage west = Stage.of(bogor);
        Stage east = Stage.of(ntb);
        bogorStory = BogorStory.tell(west, scale.getDivisor(), dirty);
        ntbStory = NtbStory.tell(east, scale.getDivisor(), dirty);
        samples = new DemoSamples(west, east, bogorStory, ntbStory);
    }

    /** Lists as offices send them, with everything that is wrong in them. */
    public static DemoWorld dirty(RegionTree tree, DemoScale scale) {
        return new DemoWorld(tree, scale, true);
    }

    /** The same households without a mistake or a double. */
    public static DemoWorld clean(RegionTree tree, DemoScale scale) {
        return new DemoWorld(tree, scale, false);
    }

    public Population bogor() {
        return bogor;
    }

    public Population ntb() {
        return ntb;
    }

    public BogorStory bogorStory() {
        return bogorStory;
    }

    public NtbStory ntbStory() {
        return ntbStory;
    }

    public DemoSamples samples() {
        return samples;
    }

    /** In the order they would arrive: what is known first, proposals last. */
    public List<DemoList> lists() {
        return Stream.concat(bogorStory.lists().stream(), ntbStory.lists().stream())
                .toList();
    }

    public List<Register> registers() {
        return List.of(new Register(bogor), new Register(ntb));
    }

    public DemoTruth truth() {
        return DemoTruth.of(this);
    }
}
