package id.tampah.dukcapil.gateway;

import id.tampah.dukcapil.Outcome;
import id.tampah.dukcapil.RegisterField;
import id.tampah.dukcapil.gateway.Reply.Answered;
import id.tampah.shared.IdentityCipher;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Statements around questions that are answered later: who waits, the meter, what was answered today. */
@Component
@RequiredArgsConstructor
class ServiceSql {

    /** The day of the meter ends at midnight in Jakarta, where the service is. */
    private static final String TODAY = "(now() AT TIME ZONE 'Asia/Jakarta')::date";

    private static final String WAITING = """
            FROM dukcapil.verdict v JOIN registry.pub_claim c ON c.kab = v.kab AND c.id = v.claim_id
            WHERE v.kab = :kab AND v.way = :way AND (v.due OR v.outcome IN ('BELUM_DIPADANKAN', 'GAGAL_CEK'))
              AND c.nik_mac IS NOT NULL AND c.state NOT IN ('RECORDED', 'WITHDRAWN')
            """;

    private static final String NEXT = """
            SELECT c.kab, c.id, c.list_id, c.region, c.identity, c.name, c.birth_date, c.sex, c.address
            """ + WAITING + " AND v.claim_id > :after ORDER BY v.claim_id LIMIT :limit";

    private static final String TAKE = """
            INSERT INTO dukcapil.quota (kab, region, day, used) VALUES (:kab, :kab, %s, 1)
            ON CONFLICT (kab, day) DO UPDATE SET used = quota.used + 1
            WHERE (:limit = 0 OR quota.used < :limit) AND coalesce(quota.remaining, 1) > 0
            """.formatted(TODAY);

    private static final String ANSWER = """
            INSERT INTO dukcapil_answer (kab, id, list_id, region, way, verdict, fields, compared, note)
            VALUES (:kab, :claim, :list, :region, :way, :verdict, :fields, :compared::jsonb, :note)
            """;

    private final IdentityCipher cipher;
    private final JsonMapper json;

    long waiting(JdbcClient jdbc, String kab, Way way) {
        return jdbc.sql("SELECT count(*) " + WAITING)
                .param("kab", kab)
                .param("way", way.name())
                .query(Long.class)
                .single();
    }

    List<Question> next(JdbcClient jdbc, String kab, Way way, long after, int limit) {
        return jdbc.sql(NEXT)
                .param("kab", kab)
                .param("way", way.name())
                .param("after", after)
                .param("limit", limit)
                .query((row, at) -> question(row))
                .list();
    }

    private Question question(ResultSet row) throws SQLException {
        return new Question(
                row.getString("kab"),
                row.getLong("id"),
                row.getObject("list_id", UUID.class),
                row.getString("region"),
                cipher.open(row.getBytes("identity")),
                row.getString("name"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("sex"),
                row.getString("address"));
    }

    /** Takes one question from today's quota; false when there is none left. */
    boolean take(JdbcClient jdbc, GatewaySetting setting) {
        return jdbc.sql(TAKE)
                        .param("kab", setting.kab())
                        .param("limit", setting.dailyQuota())
                        .update()
                == 1;
    }

    void remaining(JdbcClient jdbc, String kab, int left) {
        jdbc.sql("UPDATE dukcapil.quota SET remaining = :left WHERE kab = :kab AND day = " + TODAY)
                .param("left", left)
                .param("kab", kab)
                .update();
    }

    Meter meter(JdbcClient jdbc, String kab) {
        return jdbc.sql("SELECT used, remaining FROM dukcapil.quota WHERE kab = :kab AND day = " + TODAY)
                .param("kab", kab)
                .query(Meter.class)
                .optional()
                .orElse(Meter.NONE);
    }

    /** The same elements asked before on the same day. */
    Optional<Answered> known(JdbcClient jdbc, Map<String, String> elements) {
        return jdbc.sql("SELECT reply FROM dukcapil.reply WHERE payload = :payload AND day = " + TODAY)
                .param("payload", payload(elements))
                .query((row, at) -> json.readValue(row.getString(1), Answered.class))
                .optional();
    }

    void remember(JdbcClient jdbc, String kab, Map<String, String> elements, Answered reply) {
        jdbc.sql("""
                INSERT INTO dukcapil.reply (payload, kab, region, day, reply) VALUES (:payload, :kab, :kab, %s, :reply::jsonb)
                ON CONFLICT (payload) DO UPDATE SET day = excluded.day, reply = excluded.reply, answered_at = now()
                """.formatted(TODAY))
                .param("payload", payload(elements))
                .param("kab", kab)
                .param("reply", json.writeValueAsString(reply))
                .update();
    }

    private byte[] payload(Map<String, String> elements) {
        return cipher.mac(new String(json.writeValueAsBytes(elements), StandardCharsets.UTF_8));
    }

    void answer(JdbcClient jdbc, Question question, Way way, Outcome outcome, @Nullable Answered reply) {
        answer(
                jdbc,
                question,
                way,
                outcome,
                reply == null ? List.of() : reply.fields(),
                reply == null ? Map.of() : reply.compared(),
                reply == null ? null : reply.code());
    }

    void answer(
            JdbcClient jdbc,
            Question question,
            Way way,
            Outcome outcome,
            List<RegisterField> fields,
            Map<RegisterField, Integer> compared,
            @Nullable String note) {
        jdbc.sql(ANSWER)
                .param("kab", question.kab())
                .param("claim", question.claimId())
                .param("list", question.listId())
                .param("region", question.region())
                .param("way", way.name())
                .param("verdict", outcome.name())
                .param("fields", fields.stream().map(RegisterField::name).toArray(String[]::new))
                .param("compared", json.writeValueAsString(compared))
                .param("note", note)
                .update();
    }
}
