package id.tampah.dedup.deciding;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what follows from a decision, and looks whether anything came after one. */
@Repository
@RequiredArgsConstructor
class DecisionSql {

    private final JdbcClient jdbc;

    void mark(UUID caseId, List<Long> kept, List<Long> dropped) {
        jdbc.sql("SELECT dedup.mark_sides(:case, :kept, :dropped)")
                .param("case", caseId)
                .param("kept", kept.toArray(Long[]::new))
                .param("dropped", dropped.toArray(Long[]::new))
                .query(Long.class)
                .single();
    }

    /** Also over the border of the region, which row-level security would not allow. */
    void free(UUID caseId, List<Long> claims) {
        jdbc.sql("SELECT dedup.free_sides(:case, :claims)")
                .param("case", caseId)
                .param("claims", claims.toArray(Long[]::new))
                .query(Long.class)
                .single();
    }

    void holdAgain(UUID caseId) {
        jdbc.sql("SELECT dedup.hold_sides(:case)")
                .param("case", caseId)
                .query(Long.class)
                .single();
    }

    void journal(DuplicateCase decided, String actor, String deed, List<Long> kept, List<Long> dropped) {
        jdbc.sql("""
                INSERT INTO dedup.decision (case_id, actor, deed, outcome, reason, note, kept, dropped)
                VALUES (:case, :actor, :deed, :outcome, :reason, :note, :kept, :dropped)
                """)
                .param("case", decided.getId())
                .param("actor", actor)
                .param("deed", deed)
                .param(
                        "outcome",
                        decided.getOutcome() == null
                                ? null
                                : decided.getOutcome().name())
                .param("reason", decided.getReason())
                .param("note", decided.getNote())
                .param("kept", kept.toArray(Long[]::new))
                .param("dropped", dropped.toArray(Long[]::new))
                .update();
    }

    /** A deed that decides nothing yet. */
    void journal(UUID caseId, String actor, String deed, Decision decision) {
        jdbc.sql("""
                INSERT INTO dedup.decision (case_id, actor, deed, outcome, reason, note)
                VALUES (:case, :actor, :deed, :outcome, :reason, :note)
                """)
                .param("case", caseId)
                .param("actor", actor)
                .param("deed", deed)
                .param("outcome", decision.outcome().name())
                .param("reason", decision.reason().name())
                .param("note", decision.note())
                .update();
    }

    void rememberDifferent(UUID caseId) {
        jdbc.sql("SELECT dedup.remember_different(:case)")
                .param("case", caseId)
                .query(Long.class)
                .single();
    }

    void forgetDifferent(UUID caseId) {
        jdbc.sql("DELETE FROM dedup.different WHERE case_id = :case")
                .param("case", caseId)
                .update();
    }

    boolean isMine(UUID caseId, String username, Duration within) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT FROM dedup.duplicate_case
                               WHERE id = :case AND state = 'DECIDED' AND decided_by = :user
                                 AND decided_at > now() - make_interval(secs => :seconds))
                """)
                .param("case", caseId)
                .param("user", username)
                .param("seconds", within.toSeconds())
                .query(Boolean.class)
                .single();
    }

    /** A claim of the case has left another case since, was withdrawn, or stands in a case opened later. */
    boolean somethingFollowed(UUID caseId) {
        return jdbc.sql("""
                SELECT EXISTS (
                    SELECT FROM dedup.sides(ARRAY[:case::uuid]) s
                    WHERE NOT s.gone AND (s.state NOT IN ('RESOLVED', 'MATCHED', 'DROPPED', 'HELD')
                      OR EXISTS (SELECT FROM dedup.case_side t JOIN dedup.duplicate_case d ON d.id = t.case_id
                                 JOIN dedup.duplicate_case me ON me.id = :case
                                 WHERE t.kab = s.kab AND t.claim_id = s.claim_id AND d.id <> me.id
                                   AND (t.gone_at >= me.decided_at OR t.added_at >= me.decided_at))))
                """).param("case", caseId).query(Boolean.class).single();
    }
}
