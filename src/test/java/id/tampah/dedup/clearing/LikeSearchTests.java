package id.tampah.dedup.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.dedup.engine.columns.Person;
import id.tampah.registry.ClaimRef;
import id.tampah.testing.Csv;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whichever way a list goes: it meets itself and the others, and the others do not meet again. */
class LikeSearchTests {

    private static final int PEOPLE = 600;
    private static final int SLIPS = 40;

    /** Some stand in the list twice, under a slip in the NIK. */
    private static final List<Person> LIST = people(0, slips(0));

    /** Some stand in the list, too, and some twice here: that is an old story. */
    private static final List<Person> OTHERS = people(PEOPLE, Stream.concat(slips(SLIPS), slips(PEOPLE)));

    private static final String[] PAIRS = IntStream.range(0, SLIPS)
            .boxed()
            .flatMap(at -> Stream.of(
                    pair(new ClaimRef("new", at), new ClaimRef("new", PEOPLE + at)),
                    pair(new ClaimRef("new", SLIPS + at), new ClaimRef("old", PEOPLE + at))))
            .toArray(String[]::new);

    @Test
    void findsAShortListsPairsOnce() {
        ClaimPeople all = claims("old", OTHERS);
        add(all, "new", LIST);
        Alike alike = LikeSearch.joining(claims("new", LIST), all, OTHERS.size(), Optional.empty());
        assertThat(pairs(alike)).containsExactlyInAnyOrder(PAIRS);
    }

    @Test
    void findsALongListsPairsOnceWhereFewOthersJoinIt() {
        ClaimPeople all = claims("new", LIST);
        add(all, "old", OTHERS);
        Alike alike = LikeSearch.together(all, LIST.size());
        assertThat(pairs(alike)).containsExactlyInAnyOrder(PAIRS);
        assertThat(alike.people()).isEqualTo(LIST.size());
    }

    @Test
    void findsALongListsPairsOnceApartFromManyOthers() {
        Alike alike = LikeSearch.apart(claims("new", LIST), claims("old", OTHERS));
        assertThat(pairs(alike)).containsExactlyInAnyOrder(PAIRS);
        assertThat(alike.people()).isEqualTo(LIST.size());
    }

    private static List<Person> people(int from, Stream<Person> more) {
        return Stream.concat(each(from, PEOPLE, serial -> person(serial, Csv.nik("321201", serial))), more)
                .toList();
    }

    private static Stream<Person> slips(int from) {
        return each(from, SLIPS, serial -> {
            String nik = Csv.nik("321201", serial);
            char wrong = nik.charAt(13) == '9' ? '4' : '9';
            return person(serial, nik.substring(0, 13) + wrong + nik.substring(14));
        });
    }

    private static Stream<Person> each(int from, int count, IntFunction<Person> person) {
        return IntStream.range(from, from + count).mapToObj(person);
    }

    private static Person person(int serial, String nik) {
        String home = "KP. " + Csv.name(serial);
        String born = Csv.birth(serial).toString();
        return new Person(nik, Csv.kk("321201", serial), Csv.name(serial), born, "L", home, "", "", "3212012001");
    }

    private static ClaimPeople claims(String kab, List<Person> people) {
        ClaimPeople claims = new ClaimPeople();
        add(claims, kab, people);
        return claims;
    }

    private static void add(ClaimPeople claims, String kab, List<Person> people) {
        IntStream.range(0, people.size()).forEach(id -> claims.add(new ClaimRef(kab, id), people.get(id)));
    }

    private static List<String> pairs(Alike alike) {
        return alike.pairs().stream()
                .map(found -> pair(found.one(), found.other()))
                .toList();
    }

    private static String pair(ClaimRef one, ClaimRef other) {
        return one + " = " + other;
    }
}
