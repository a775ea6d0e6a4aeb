package id.tampah.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.job.JobDatabase;
import id.tampah.testing.Families;
import id.tampah.testing.TampahTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Kabupaten Konawe (7402). */
@TampahTest
class AwardStateTests {

    /** Leaves nothing behind: every attempt is rolled back. */
    private static final class RolledBack extends RuntimeException {}

    @Autowired
    private JobDatabase database;

    @Autowired
    private Families families;

    @Test
    void theDatabaseKnowsTheSameMovesAsTheEnum() {
        UUID period = families.period("BANTUAN_WALIKOTA", "7402", null);
        for (AwardState from : AwardState.values()) {
            for (AwardState to : AwardState.values()) {
                if (from != to) {
                    assertThat(moves(period, from, to)).as("%s to %s", from, to).isEqualTo(from.canMoveTo(to));
                }
            }
        }
    }

    private boolean moves(UUID period, AwardState from, AwardState to) {
        try {
            database.inTransaction(jdbc -> {
                UUID award = insert(jdbc, period, from);
                jdbc.sql("UPDATE allocation.award SET state = :state, reason = :reason WHERE id = :id")
                        .param("state", to.name())
                        .param("reason", reason(to))
                        .param("id", award)
                        .update();
                throw new RolledBack();
            });
        } catch (RolledBack moved) {
            return true;
        } catch (DataAccessException refused) {
            assertThat(refused).hasMessageContaining("may not move");
            return false;
        }
        throw new AssertionError("neither moved nor refused");
    }

    private static UUID insert(JdbcClient jdbc, UUID period, AwardState state) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                INSERT INTO allocation.run (id, kab, period_id, region, state, run_by, criteria_number)
                VALUES (:id, '7402', :period, '7402', 'RUNNING', 'uji', 1)
                """).param("id", id).param("period", period).update();
        jdbc.sql("""
                INSERT INTO allocation.award (kab, id, period_id, region, household_id, claim_id, quota_id, run_id, state,
                                              reason, received_at, line)
                VALUES ('7402', :id, :period, '7402', :id, 1, :id, :id, :state, :reason, now(), 1)
                """)
                .param("id", id)
                .param("period", period)
                .param("state", state.name())
                .param("reason", reason(state))
                .update();
        return id;
    }

    private static String reason(AwardState state) {
        return state == AwardState.AWARDED ? null : "uji";
    }
}
