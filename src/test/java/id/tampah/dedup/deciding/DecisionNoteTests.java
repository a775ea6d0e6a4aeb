package id.tampah.dedup.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.dedup.CaseOutcome;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DecisionNoteTests {

    @Test
    void keepsNoNumberInItsNote() {
        Decision decision = new Decision(
                UUID.randomUUID(),
                0,
                CaseOutcome.DIFFERENT_PEOPLE,
                null,
                DecisionReason.values()[0],
                "KTP 3271014101900001 diperiksa");
        assertThat(decision.note()).isEqualTo("KTP **** diperiksa");
    }
}
