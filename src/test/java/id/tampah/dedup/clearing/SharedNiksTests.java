package id.tampah.dedup.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.dedup.engine.columns.Person;
import id.tampah.dedup.engine.learning.Model;
import id.tampah.dedup.engine.learning.ModelFile;
import id.tampah.registry.ClaimRef;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedNiksTests {

    private static final String ONE_CARD = "3271011111120001";
    private static final String OTHER_CARD = "3271012222200007";

    @ParameterizedTest
    @CsvSource({
        "SITI AMINAH, BAMBANG HERMAWAN",
        "SITI AMINAH, SITI ROHANI",
        "MUHAMMAD RAMDANI, MUHAMMAD SAEPUDIN",
        "SRI DEWI, AHMAD"
    })
    void takesTwoNamesOnTwoCardsForTwoPeople(String one, String other) {
        assertThat(shared(person(one, "", ONE_CARD), person(other, "", OTHER_CARD)))
                .isTrue();
        assertThat(shared(person(other, "", OTHER_CARD), person(one, "", ONE_CARD)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "SITI AMINAH, SITI AMINEH",
        "AMINAH, SITI AMINAH",
        "MUHAMMAD RAMDANI, M RAMDANI",
        "DEDI KURNIAWAN, D KURNIAWAN",
        "ENTIN SUHARTINI, SUHARTINI ENTIN",
        "JOENAEDI, JUNAEDI"
    })
    void takesSpellingsOfOneNameForOnePerson(String one, String other) {
        assertThat(shared(person(one, "", ONE_CARD), person(other, "", OTHER_CARD)))
                .isFalse();
    }

    @Test
    void takesFatherAndSonOfOneNameForTwoPeople() {
        assertThat(shared(
                        person("ASEP SUPRIATNA", "1961-02-03", ONE_CARD),
                        person("ASEP SUPRIATNA", "1994-11-27", OTHER_CARD)))
                .isTrue();
    }

    @Test
    void takesTwoNamesOnOneCardForTwoPeople() {
        assertThat(shared(
                        person("SITI AMINAH", "1961-02-03", ONE_CARD),
                        person("BAMBANG HERMAWAN", "1958-11-27", ONE_CARD)))
                .isTrue();
    }

    /** Two people of three under one NIK are one question, about the two that are least alike. */
    @Test
    void asksOnceForEachNumber() {
        List<NikPair> pairs = pairs(
                person("SITI AMINAH", "", ONE_CARD),
                person("SITI AMINEH", "", ONE_CARD),
                person("BAMBANG HERMAWAN", "", OTHER_CARD));
        assertThat(pairs).singleElement().satisfies(pair -> {
            assertThat(pair.shared()).isTrue();
            assertThat(pair.likeness().other().id()).isEqualTo(2);
        });
    }

    private static boolean shared(Person one, Person other) {
        return pairs(one, other).getFirst().shared();
    }

    private static List<NikPair> pairs(Person... people) {
        byte[] key = {1, 2, 3, 4};
        List<DoubtfulNik> rows = java.util.stream.IntStream.range(0, people.length)
                .mapToObj(at -> new DoubtfulNik(key, new ClaimRef("3271", at), people[at]))
                .toList();
        return SharedNiks.among(rows, register -> bundled());
    }

    private static Model bundled() {
        try (var weights = SharedNiksTests.class.getResourceAsStream("/dedup/weights.json")) {
            return ModelFile.fromJson(new String(weights.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Person person(String name, String born, String kk) {
        return new Person("", kk, name, born, "", "", "", "", "3271011001");
    }
}
