package id.tampah.dedup.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.dedup.engine.columns.People;
import id.tampah.dedup.engine.columns.Person;
import id.tampah.dedup.engine.compare.Comparison;
import id.tampah.dedup.engine.learning.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** People who look alike and are not one: none may be merged by a machine, all must reach the queue. */
class TrapTests {

    private static final double SETTLED = 0.95;
    private static final double QUEUED = 0.05;
    private static final int ORDINARY = 4_000;

    private final List<Person> planted = new ArrayList<>();

    @Test
    void keepsTwinsApartAndAsks() {
        plant("3271015203150001", "3271010101100009", "RINA WULANDARI", "2015-03-12", "P", "JL. MELATI NO. 7");
        plant("3271015203150002", "3271010101100009", "RANI WULANDARI", "2015-03-12", "P", "JL. MELATI NO. 7");
        assertThatAllAreAskedAbout();
    }

    @ParameterizedTest
    @EnumSource(Blot.class)
    void keepsTwinsApartWhateverIsMissing(Blot blot) {
        plant("3271015203150001", "3271010101100009", "RINA WULANDARI", "2015-03-12", "P", "JL. MELATI NO. 7");
        plant("3271015203150002", "3271010101100009", "RINI WULANDARI", "2015-03-12", "P", "JL. MELATI NO. 7");
        planted.set(1, blot.on(planted.get(1)));
        assertThatAllAreAskedAbout();
    }

    @Test
    void keepsABoyAndAGirlOfOneBirthApartAndAsks() {
        plant("3271011203150001", "3271010101100009", "HASAN WULANDARI", "2015-03-12", "L", "JL. MELATI NO. 7");
        plant("3271015203150001", "3271010101100009", "HASNA WULANDARI", "2015-03-12", "P", "JL. MELATI NO. 7");
        assertThatAllAreAskedAbout();
    }

    @Test
    void keepsFatherAndSonOfOneNameApartAndAsks() {
        plant("3271010507600001", "3271010101100010", "AHMAD HIDAYAT", "1960-07-05", "L", "JL. KENANGA NO. 3");
        plant("3271011909880003", "3271010101100010", "AHMAD HIDAYAT", "1988-09-19", "L", "JL. KENANGA NO. 3");
        assertThatAllAreAskedAbout();
    }

    @Test
    void keepsFatherAndSonApartWhereNoCardIsKnown() {
        plant("", "", "AHMAD HIDAYAT", "1960-07-05", "L", "JL. KENANGA NO. 3");
        plant("", "", "AHMAD HIDAYAT", "1988-09-19", "L", "JL. KENANGA NO. 3");
        assertThatAllAreAskedAbout();
    }

    @ParameterizedTest
    @EnumSource(Blot.class)
    void keepsFatherAndSonApartWhateverIsMissing(Blot blot) {
        plant("3271010507600001", "3271010101100010", "AHMAD HIDAYAT", "1960-07-05", "L", "JL. KENANGA NO. 3");
        plant("3271011909880003", "3271010101100010", "AHMAD HIDAYAT", "1988-09-19", "L", "JL. KENANGA NO. 3");
        planted.set(1, blot.on(planted.get(1)));
        assertThatAllAreAskedAbout();
    }

    @Test
    void keepsNamesakesApartWhoseNiksDifferByOneDigitAsTheirBirthDatesDo() {
        plant("3271010507600001", "3271010101100010", "KARNA", "1960-07-05", "L", "JL. KENANGA NO. 3");
        plant("3271010507680001", "3271020101100077", "KARNA", "1968-07-05", "L", "GG. DURIAN NO. 18");
        assertThatNoneIsSettled();
    }

    @Test
    void keepsNamesakesOfOneBirthDateApartAndAsks() {
        plant("3271010507600001", "3271010101100010", "DOMINIKUS MALI", "1960-07-05", "L", "JL. KENANGA NO. 3");
        plant("3271010507600003", "3271020101100077", "DOMINIKUS MALI", "1960-07-05", "L", "GG. DURIAN NO. 18");
        assertThatAllAreAskedAbout();
    }

    @Test
    void keepsTwoWomenCalledSitiOnOneNikApartAndAsks() {
        plant("3271014301920001", "3271010101100011", "SITI JULAEHA", "1992-01-03", "P", "KP. BALUMBANG");
        plant("3271014301920001", "3271020101100077", "SITI PERTIWI", "1992-01-23", "P", "JL. EMPANG NO. 8");
        assertThatAllAreAskedAbout();
    }

    @Test
    void keepsSiblingsAtOneAddressApart() {
        plant("3271010507900001", "3271010101100011", "DEDI KURNIAWAN", "1990-07-05", "L", "GG. MAWAR NO. 12");
        plant("3271011908920002", "3271010101100011", "DENI KURNIAWAN", "1992-08-19", "L", "GG. MAWAR NO. 12");
        assertThatAllAreAskedAbout();
    }

    @Test
    void keepsTwoPeopleOnOneNikApartAndAsks() {
        plant("3271010507900001", "3271010101100012", "SLAMET RIYADI", "1990-07-05", "L", "GG. MAWAR NO. 12");
        plant("3271010507900001", "3271020101100013", "WAHYU SETIAWAN", "1985-01-30", "L", "JL. PAHLAWAN NO. 1");
        assertThatAllAreAskedAbout();
    }

    @Test
    void keepsTwoThousandSitiAminahApartAndAsksAboutThoseOfOneBirthDate() {
        SplittableRandom random = new SplittableRandom(3);
        for (int count = 0; count < 2_000; count++) {
            int day = random.nextInt(1, 29);
            int month = random.nextInt(1, 13);
            int year = random.nextInt(50, 99);
            String nik = "3271%02d%02d%02d%02d%04d"
                    .formatted(random.nextInt(1, 7), day + 40, month, year, random.nextInt(1, 9_999));
            String kk = "327101%010d".formatted(random.nextLong(9_999_999_999L));
            plant(nik, kk, "SITI AMINAH", "19%02d-%02d-%02d".formatted(year, month, day), "P", "JL. BARU NO. " + count);
        }
        Labelled people = people();
        Matches matches = matches(people);
        assertThat(pairsOfOneBirthDate(people.people()))
                .isNotEmpty()
                .allSatisfy(pair -> assertThat(probability(matches, pair[0], pair[1]))
                        .hasValueSatisfying(
                                probability -> assertThat(probability).isBetween((float) QUEUED, (float) SETTLED)));
        assertThat(settledAmongPlanted(matches)).isEmpty();
    }

    @Test
    void settlesOnlyWhatIsRight() {
        Labelled people = DirtyRegister.of(30_000, 11);
        Register register = new Register(people.people());
        Matching matching = Matching.within(register);
        Model learned = matching.learn(11);
        Matches matches = matching.matches(learned, SETTLED);
        Score score = Score.of(matches, SETTLED, people, people, people.pairs());
        assertThat(score.precision()).isGreaterThanOrEqualTo(0.999);
        assertThat(score.f1()).isGreaterThanOrEqualTo(0.985);
        Clusters clusters = Clusters.of(register, matches, learned, SETTLED, Settled.nothing());
        assertThat(Score.of(clusters, people).precision()).isGreaterThanOrEqualTo(0.999);
    }

    private void plant(String nik, String kk, String name, String birthDate, String sex, String address) {
        planted.add(new Person(nik, kk, name, birthDate, sex, address, "002", "005", "3271011001"));
    }

    /** The planted people first, then ordinary ones. */
    private Labelled people() {
        Labelled people = new Labelled(planted.size() + ORDINARY);
        for (int number = 0; number < planted.size(); number++) {
            people.add(planted.get(number), -1 - number);
        }
        DirtyRegister.addTo(people, ORDINARY, 7);
        return people;
    }

    private static Matches matches(Labelled people) {
        Matching matching = Matching.within(new Register(people.people()));
        return matching.matches(matching.learn(7), 0);
    }

    private void assertThatAllAreAskedAbout() {
        Matches matches = matches(people());
        assertThat(probability(matches, 0, 1))
                .hasValueSatisfying(probability -> assertThat(probability).isBetween((float) QUEUED, (float) SETTLED));
    }

    @Test
    void doesNotSettleASlipWhereNothingButTheNikIsKnown() {
        plant("3271010507600001", "", "", "", "", "");
        plant("3271010507610001", "", "", "", "", "");
        People people = people().people();
        assertThat(Contested.of(Comparison.pattern(people, 0, people, 1)).isBarred())
                .isTrue();
    }

    private void assertThatNoneIsSettled() {
        assertThat(settledAmongPlanted(matches(people()))).isEmpty();
    }

    /** Leaves out what a list may not say about the second of two people. */
    private enum Blot {
        NOTHING,
        KK,
        BIRTH_DATE,
        SEX,
        ADDRESS,
        NEIGHBOURHOOD,
        KK_AND_BIRTH_DATE;

        Person on(Person person) {
            boolean noKk = this == KK || this == KK_AND_BIRTH_DATE;
            boolean noBirthDate = this == BIRTH_DATE || this == KK_AND_BIRTH_DATE;
            return new Person(
                    person.nik(),
                    noKk ? "" : person.kk(),
                    person.name(),
                    noBirthDate ? "" : person.birthDate(),
                    this == SEX ? "" : person.sex(),
                    this == ADDRESS ? "" : person.address(),
                    this == NEIGHBOURHOOD ? "" : person.rt(),
                    this == NEIGHBOURHOOD ? "" : person.rw(),
                    person.region());
        }
    }

    private static Optional<Float> probability(Matches matches, int left, int right) {
        for (int at = 0; at < matches.size(); at++) {
            if (matches.left(at) == left && matches.right(at) == right) {
                return Optional.of(matches.probability(at));
            }
        }
        return Optional.empty();
    }

    private List<int[]> pairsOfOneBirthDate(People people) {
        List<int[]> pairs = new ArrayList<>();
        for (int one = 0; one < planted.size(); one++) {
            for (int other = one + 1; other < planted.size(); other++) {
                if (people.birth(one) == people.birth(other)) {
                    pairs.add(new int[] {one, other});
                }
            }
        }
        return pairs;
    }

    private List<Integer> settledAmongPlanted(Matches matches) {
        List<Integer> settled = new ArrayList<>();
        for (int at = 0; at < matches.size(); at++) {
            if (matches.right(at) < planted.size() && matches.probability(at) >= SETTLED) {
                settled.add(at);
            }
        }
        return settled;
    }
}
