package id.tampah.dedup.engine;

import id.tampah.dedup.engine.columns.Person;
import id.tampah.demo.people.FamilyCard;
import id.tampah.demo.people.Population;
import id.tampah.region.RegionTree;
import id.tampah.shared.RegionCode;
import java.util.SplittableRandom;
import java.util.function.ObjIntConsumer;

/**
 * Invented people of Kota Bogor (of West Java above two million), some of them once or twice more with the mistakes of
 * {@link Smudge}. One child in a hundred has a twin with the NIK behind its own.
 */
public final class DirtyRegister {

    private static final int CITY = 2_000_000;
    private static final double COPIED = 0.13;
    private static final double COPIED_AGAIN = 0.1;
    private static final double TWINS = 0.01;

    private final SplittableRandom random;
    private final Smudge smudge;
    private int numbers;

    private DirtyRegister(long seed) {
        this.random = new SplittableRandom(seed);
        this.smudge = new Smudge(random);
    }

    /** So many rows, about one in seven of them a copy of another. */
    public static Labelled of(int rows, long seed) {
        Labelled labelled = new Labelled(rows + 16);
        addTo(labelled, rows, seed);
        return labelled;
    }

    static void addTo(Labelled labelled, int rows, long seed) {
        each(rows, seed, labelled::add);
    }

    /** The same rows one by one, as texts, each with the number that says who it is. */
    public static void each(int rows, long seed, ObjIntConsumer<Person> taker) {
        int[] left = {rows};
        new DirtyRegister(seed).each(population(rows, seed), (person, number, copies) -> {
            if (left[0] > 0) {
                left[0] -= 1 + copies.length;
                taker.accept(person, number);
                for (Person copy : copies) {
                    taker.accept(copy, number);
                }
            }
        });
    }

    /** A register of so many clean rows, and a list of copies of some of them. */
    public static Labelled[] registerAndList(int rows, double listed, long seed) {
        Labelled register = new Labelled(rows + 16);
        Labelled list = new Labelled((int) (rows * listed * 1.2));
        registerAndList(rows, listed, seed, register::add, list::add);
        return new Labelled[] {register, list};
    }

    /** The same rows one by one, as texts. */
    public static void registerAndList(
            int rows, double listed, long seed, ObjIntConsumer<Person> register, ObjIntConsumer<Person> list) {
        DirtyRegister source = new DirtyRegister(seed);
        source.each(population(rows, seed), (person, number, copies) -> {
            register.accept(person, number);
            if (source.random.nextDouble() < listed) {
                list.accept(source.smudge.copy(person), number);
            }
        });
        new DirtyRegister(seed + 1)
                .each(
                        population((int) (rows * listed / 10), seed + 1),
                        (person, number, copies) -> list.accept(person, -1 - number));
    }

    private static Population population(int people, long seed) {
        return new Population(seed, RegionTree.bundled(), new RegionCode(people > CITY ? "32" : "3271"), people);
    }

    /** Takes a person, the number that says who it is, and the copies of it. */
    private interface Sink {
        void take(Person person, int number, Person[] copies);
    }

    private void each(Population population, Sink sink) {
        population
                .all()
                .forEach(family -> family.members().forEach(member -> {
                    Person person = person(family, member);
                    sink.take(person, numbers++, copies(person));
                    if (random.nextDouble() < TWINS) {
                        Person twin = smudge.twin(person);
                        sink.take(twin, numbers++, copies(twin));
                    }
                }));
    }

    private Person[] copies(Person person) {
        int count = random.nextDouble() < COPIED ? random.nextDouble() < COPIED_AGAIN ? 2 : 1 : 0;
        Person[] copies = new Person[count];
        for (int at = 0; at < count; at++) {
            copies[at] = smudge.copy(person);
        }
        return copies;
    }

    private static Person person(FamilyCard family, id.tampah.demo.people.Person member) {
        return new Person(
                member.nik(),
                family.noKk(),
                member.name(),
                member.birthDate().toString(),
                member.sex().name(),
                family.address(),
                family.rt(),
                family.rw(),
                family.village().digits());
    }
}
