package id.tampah.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.job.JobDatabase;
import id.tampah.testing.TampahTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TampahTest
class ClaimIndexTests {

    @Autowired
    private JobDatabase database;

    /** Else each of the three changes of a claim writes every index: PostgreSQL counts the columns of a condition, too. */
    @Test
    void restOnNothingThatTheWayOfAClaimChanges() {
        assertThat(database.jdbc().sql("""
                SELECT indexdef FROM pg_indexes WHERE schemaname = 'registry' AND tablename = 'claim'
                  AND indexdef ~ '\\y(state|reason|household_id|verdict|register_kk_mac|register_name_key)\\y'
                """).query(String.class).list()).isEmpty();
    }
}
