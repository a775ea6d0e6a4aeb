package id.tampah.dedup.asking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes questions in the scope of the running transaction. */
@Repository
@RequiredArgsConstructor
class QuestionSql {

    private static final String SELECT = """
            SELECT id, case_id, region, asked_of, text, asked_by, asked_at, answer, answer_note, answered_by, answered_at
            FROM dedup.question\s""";

    private final JdbcClient jdbc;

    /** Answers whether it is new: one place is asked once at a time. */
    boolean ask(UUID id, UUID caseId, Respondent respondent, String region, String text, String by) {
        return jdbc.sql("""
                INSERT INTO dedup.question (id, case_id, kab, region, asked_of, text, asked_by)
                VALUES (:id, :case, left(:region, 4), :region, :respondent, :text, :by)
                ON CONFLICT (case_id, asked_of, region) WHERE answer IS NULL DO NOTHING
                """)
                        .param("id", id)
                        .param("case", caseId)
                        .param("region", region)
                        .param("respondent", respondent.name())
                        .param("text", text)
                        .param("by", by)
                        .update()
                > 0;
    }

    /** Answers whether the question was still open. */
    boolean answer(UUID id, Answer answer, String note, String by) {
        return jdbc.sql("""
                UPDATE dedup.question SET answer = :answer, answer_note = :note, answered_by = :by, answered_at = now()
                WHERE id = :id AND answer IS NULL
                """)
                        .param("id", id)
                        .param("answer", answer.name())
                        .param("note", note)
                        .param("by", by)
                        .update()
                > 0;
    }

    void mark(UUID caseId, String asked) {
        jdbc.sql("UPDATE dedup.duplicate_case SET asked = :asked WHERE id = :case")
                .param("case", caseId)
                .param("asked", asked)
                .update();
    }

    void journal(UUID caseId, String actor, String deed, String reason, String note) {
        jdbc.sql("""
                INSERT INTO dedup.decision (case_id, actor, deed, reason, note)
                VALUES (:case, :actor, :deed, :reason, :note)
                """)
                .param("case", caseId)
                .param("actor", actor)
                .param("deed", deed)
                .param("reason", reason)
                .param("note", note)
                .update();
    }

    Optional<Question> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE id = :id")
                .param("id", id)
                .query(Question.class)
                .optional();
    }

    List<Question> ofCase(UUID caseId) {
        return jdbc.sql(SELECT + "WHERE case_id = :case ORDER BY id")
                .param("case", caseId)
                .query(Question.class)
                .list();
    }

    List<Question> of(Respondent respondent, boolean open, int limit) {
        return jdbc.sql(SELECT + """
                WHERE asked_of = :respondent AND (answer IS NULL) = :open ORDER BY asked_at LIMIT :limit
                """)
                .param("respondent", respondent.name())
                .param("open", open)
                .param("limit", limit)
                .query(Question.class)
                .list();
    }

    long countOpen(Respondent respondent) {
        return jdbc.sql("SELECT count(*) FROM dedup.question WHERE asked_of = :respondent AND answer IS NULL")
                .param("respondent", respondent.name())
                .query(Long.class)
                .single();
    }
}
