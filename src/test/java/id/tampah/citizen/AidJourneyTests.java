package id.tampah.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.registry.JourneyState;
import id.tampah.registry.JourneyStep;
import id.tampah.registry.JourneyWord;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AidJourneyTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Test
    void saysWhatCameOfTheMatching() {
        JourneyStep matched = AidJourney.of(aid(AidStatus.DITETAPKAN), "NIK tidak ditemukan").stream()
                .filter(step -> step.word() == JourneyWord.DIPADANKAN)
                .findFirst()
                .orElseThrow();
        assertThat(matched.state()).isEqualTo(JourneyState.DONE);
        assertThat(matched.reason()).isEqualTo("NIK tidak ditemukan");
        assertThat(AidJourney.of(aid(AidStatus.DITETAPKAN), null))
                .extracting(JourneyStep::reason)
                .containsOnlyNulls();
    }

    private static Aid aid(AidStatus status) {
        return new Aid(
                UUID.randomUUID(),
                "Bantuan Wali Kota",
                "Wali Kota",
                null,
                null,
                status,
                null,
                null,
                null,
                "TIDAK_DITEMUKAN",
                "3271011001",
                null,
                500_000,
                DAY,
                null,
                null,
                null,
                null,
                "");
    }
}
