package id.tampah.demo.people;

import id.tampah.region.RegionTree;
import id.tampah.shared.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lombok.Getter;

/**
 * The invented residents of one region. Held are only their numbers (16 MB for a million people); any family can be made
 * again from the seed and its index.
 */
public final class Population {

    /** The day the demo is told on; ages count from it. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final long seed;

    @Getter
    private final RegionCode region;

    private final Places places;
    private final long[] niks;
    private final long[] sortedNiks;
    private long[] noKks;
    private int[] starts;
    private int families;

    /** Exactly so many people; the last family is cut to fit. */
    public Population(long seed, RegionTree tree, RegionCode region, int people) {
        this.seed = seed * 1_000_003 + region.digits().hashCode();
        this.region = region;
        this.places = new Places(tree, region, this.seed);
        this.niks = new long[people];
        this.noKks = new long[people / 2 + 1];
        this.starts = new int[people / 2 + 2];
        number(people);
        this.sortedNiks = niks.clone();
        Arrays.sort(sortedNiks);
    }

    private void number(int people) {
        Serials nikSerials = new Serials();
        Serials kkSerials = new Serials();
        int count = 0;
        while (count < people) {
            FamilyPlan plan = plan(families);
            grow();
            noKks[families] = kkSerials.noKk(plan.village().parent(), plan.cardIssued());
            for (FamilyPlan.Slot slot :
                    plan.slots().subList(0, Math.min(plan.slots().size(), people - count))) {
                niks[count++] = nikSerials.nik(slot.issuedAt(), slot.birth(), slot.sex());
            }
            starts[++families] = count;
        }
    }

    private void grow() {
        if (families == noKks.length) {
            noKks = Arrays.copyOf(noKks, noKks.length * 2);
            starts = Arrays.copyOf(starts, noKks.length + 1);
        }
    }

    private FamilyPlan plan(int family) {
        return FamilyPlan.draw(places, new Dice(seed, 2L * family));
    }

    public int people() {
        return niks.length;
    }

    public int families() {
        return families;
    }

    /** Whether somebody of this register has the number. */
    public boolean hasNik(String digits) {
        return Arrays.binarySearch(sortedNiks, Long.parseLong(digits)) >= 0;
    }

    public FamilyCard family(int index) {
        FamilyPlan plan = plan(index);
        Dice dice = new Dice(seed, 2L * index + 1);
        Dressing dressing = new Dressing(plan, places, dice);
        List<Person> members = new ArrayList<>();
        for (int at = starts[index]; at < starts[index + 1]; at++) {
            members.add(dressing.person(at - starts[index], sixteen(niks[at])));
        }
        return dressing.card(index, sixteen(noKks[index]), List.copyOf(members));
    }

    public Stream<FamilyCard> all() {
        return IntStream.range(0, families).mapToObj(this::family);
    }

    public Places places() {
        return places;
    }

    public long seed() {
        return seed;
    }

    private static String sixteen(long number) {
        return String.format("%016d", number);
    }
}
