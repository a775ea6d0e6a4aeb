package id.tampah.demo.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.region.RegionTree;
import id.tampah.shared.Nik;
import id.tampah.shared.RegionCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PopulationTests {

    private static final RegionTree TREE = RegionTree.bundled();
    private static final RegionCode BOGOR = new RegionCode("3271");
    private static final Population BOGOR_PEOPLE = new Population(7, TREE, BOGOR, 20_000);

    @Test
    void hasExactlySoManyPeople() {
        assertThat(people(BOGOR_PEOPLE)).hasSize(20_000);
        assertThat(BOGOR_PEOPLE.families()).isBetween(5_000, 7_500);
    }

    @Test
    void givesEverybodyAValidNumberOfTheirOwn() {
        Set<String> niks = new HashSet<>();
        assertThat(people(BOGOR_PEOPLE)).allSatisfy(person -> {
            assertThat(Nik.parse(person.nik())).isPresent();
            assertThat(niks.add(person.nik())).isTrue();
        });
        assertThat(BOGOR_PEOPLE.all().map(FamilyCard::noKk)).doesNotHaveDuplicates();
    }

    @Test
    void writesTheBirthDateIntoTheNumberAndAddsFortyForWomen() {
        assertThat(people(BOGOR_PEOPLE)).allSatisfy(person -> {
            int day = Integer.parseInt(person.nik().substring(6, 8));
            assertThat(day).isEqualTo(person.birthDate().getDayOfMonth() + (person.sex() == Sex.P ? 40 : 0));
        });
    }

    @Test
    void livesInVillagesOfTheRegion() {
        assertThat(BOGOR_PEOPLE.all()).allMatch(card -> BOGOR.contains(card.village()));
        assertThat(BOGOR_PEOPLE.all().map(FamilyCard::village).distinct()).hasSize(68);
    }

    @Test
    void repeatsItselfForTheSameSeedOnly() {
        Population again = new Population(7, TREE, BOGOR, 20_000);
        Population other = new Population(8, TREE, BOGOR, 20_000);
        assertThat(again.family(3_000)).isEqualTo(BOGOR_PEOPLE.family(3_000));
        assertThat(other.family(3_000)).isNotEqualTo(BOGOR_PEOPLE.family(3_000));
    }

    @Test
    void countsTheDeadAndTheMoved() {
        List<Person> people = people(BOGOR_PEOPLE).toList();
        assertThat(people.stream().filter(p -> p.residence() == Residence.MENINGGAL))
                .hasSizeBetween(100, 500);
        assertThat(people.stream().filter(p -> p.residence() == Residence.PINDAH))
                .hasSizeBetween(150, 500);
    }

    private static Stream<Person> people(Population population) {
        return population.all().flatMap(card -> card.members().stream());
    }
}
