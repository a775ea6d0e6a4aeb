package id.tampah.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HouseholdJourneyTests {

    private static final Set<JourneyWord> VILLAGE_STEPS = Set.of(JourneyWord.DIVERIFIKASI, JourneyWord.DIMUSYAWARAHKAN);
    private static final Instant RECEIVED = Instant.parse("2026-11-02T20:00:00Z");

    private static ClaimView claim(String kind, ClaimState state) {
        return new ClaimView(
                "3271",
                1,
                new UUID(0, 1),
                2,
                "WALIKOTA",
                kind,
                null,
                "",
                "SITI",
                "",
                3,
                RECEIVED,
                state,
                null,
                "PADAN");
    }

    private static HouseholdFact fact(int day, JourneyWord word, JourneyState state) {
        return new HouseholdFact(
                HouseholdFact.Kind.AWARD,
                RECEIVED.plusSeconds(86_400L * day),
                "because " + word,
                List.of(),
                "WORD",
                null,
                null,
                new JourneyMark(word, state));
    }

    private static String line(List<ClaimView> claims, HouseholdFact... facts) {
        StringBuilder line = new StringBuilder();
        new Journey(claims, List.of(facts), ZoneId.of("Asia/Jakarta"), HouseholdFact::title, VILLAGE_STEPS)
                .steps()
                .forEach(step -> line.append(step.word())
                        .append(' ')
                        .append(step.state())
                        .append('\n'));
        return line.toString();
    }

    @Test
    void waitsForWhatComesNext() {
        assertThat(line(
                        List.of(claim("PROPOSALS", ClaimState.RESOLVED)),
                        fact(1, JourneyWord.DIPADANKAN, JourneyState.DONE)))
                .isEqualTo("""
                        DIUSULKAN DONE
                        DIPERIKSA DONE
                        DIPADANKAN DONE
                        BEBAS_GANDA DONE
                        MASUK_SASARAN NOW
                        DIVERIFIKASI SKIPPED
                        DIMUSYAWARAHKAN SKIPPED
                        DAPAT_KUOTA LATER
                        DITETAPKAN LATER
                        DISALURKAN LATER
                        DITERIMA LATER
                        """);
    }

    @Test
    void showsTheQueueInThePlaceOfTheQuota() {
        assertThat(line(
                        List.of(claim("PROPOSALS", ClaimState.RESOLVED)),
                        fact(1, JourneyWord.DIPADANKAN, JourneyState.DONE),
                        fact(3, JourneyWord.ANTRE, JourneyState.NOW)))
                .contains("MASUK_SASARAN DONE", "ANTRE NOW", "DITETAPKAN LATER")
                .doesNotContain("DAPAT_KUOTA");
    }

    @Test
    void letsTheNewestFactSpeak() {
        assertThat(line(
                        List.of(claim("PROPOSALS", ClaimState.RESOLVED)),
                        fact(4, JourneyWord.DAPAT_KUOTA, JourneyState.DONE),
                        fact(3, JourneyWord.ANTRE, JourneyState.NOW),
                        fact(5, JourneyWord.DITERIMA, JourneyState.DONE)))
                .contains("DAPAT_KUOTA DONE", "DISALURKAN DONE", "DITERIMA DONE")
                .doesNotContain("ANTRE");
    }

    @Test
    void holdsAtAnOpenCase() {
        assertThat(line(List.of(claim("PROPOSALS", ClaimState.HELD))))
                .contains("BEBAS_GANDA NOW", "MASUK_SASARAN LATER");
    }

    @Test
    void expectsNothingMoreForAFamilyThatOnlyReceives() {
        assertThat(line(List.of(claim("RECIPIENTS", ClaimState.RESOLVED)))).doesNotContain("NOW");
    }

    @Test
    void saysTheDayOfTheRegion() {
        JourneyStep first = new Journey(
                        List.of(claim("PROPOSALS", ClaimState.RESOLVED)),
                        List.of(),
                        ZoneId.of("Asia/Jakarta"),
                        HouseholdFact::title,
                        VILLAGE_STEPS)
                .steps()
                .getFirst();
        assertThat(first.date()).hasToString("2026-11-03");
    }
}
