package id.tampah.intake;

import id.tampah.access.CurrentUser;
import id.tampah.intake.files.ReceivedFile;
import id.tampah.program.Source;
import id.tampah.shared.Digits;
import id.tampah.shared.NotFoundException;
import id.tampah.sheet.gate.FileName;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements on one list, in the user's transaction. */
@Component
@RequiredArgsConstructor
class ListSql {

    private final JdbcClient jdbc;
    private final CurrentUser user;

    /** Whether this file is new; a twin that arrives at the same moment waits here for the first one's end. */
    boolean insert(UUID id, Upload upload, Source source, ReceivedFile file, ListState state) {
        return jdbc.sql("""
                INSERT INTO intake.list (id, kab, region, source, source_kind, period_id, filename, size, sha256,
                                         idempotency_key, uploaded_by, state, follows)
                VALUES (:id, :kab, :region, :source, :kind, :period, :filename, :size, :sha, :key, :by, :state, :follows)
                ON CONFLICT DO NOTHING
                """)
                        .param("id", id)
                        .param("kab", upload.region().kab())
                        .param("region", upload.region().digits())
                        .param("source", source.code())
                        .param("kind", source.kind().name())
                        .param("period", upload.periodId())
                        .param("filename", shownName(upload.filename()))
                        .param("size", file.size())
                        .param("sha", file.sha256())
                        .param("key", upload.idempotencyKey())
                        .param("by", user.actor().username())
                        .param("state", state.name())
                        .param("follows", upload.follows())
                        .update()
                > 0;
    }

    /** The last part of the name without signs that could deceive who reads it, and without anybody's number. */
    private static String shownName(String filename) {
        String stem = Digits.hide(FileName.stem(filename).replaceAll("[\\p{Cntrl}\\p{Cf}]", ""));
        String extension = FileName.extension(filename).replaceAll("[^a-z0-9]", "");
        String whole = extension.isEmpty() ? stem : stem + "." + extension;
        return whole.length() <= 120 ? whole : whole.substring(whole.length() - 120);
    }

    /** The list that was first. */
    Receipt twin(Upload upload, Source source, ReceivedFile file) {
        return new TwinSql(jdbc, user.actor().username()).of(upload, source, file);
    }

    /** Files that could not be read and lie about, the oldest first. */
    List<WithdrawnList> refused() {
        return jdbc.sql("""
                SELECT id, region, source_kind, state, uploaded_by FROM intake.list WHERE state = 'REFUSED'
                ORDER BY received_at
                """).query(WithdrawnList.class).list();
    }

    /** The region of a list, or 404 where it is none of the caller's. */
    String region(UUID id) {
        return jdbc.sql("SELECT region FROM intake.list WHERE id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFoundException("list " + id));
    }

    Optional<WithdrawnList> lock(UUID id) {
        return find(id, " FOR UPDATE");
    }

    /** Without a lock: the job that reads the list holds one. */
    Optional<WithdrawnList> find(UUID id) {
        return find(id, "");
    }

    private Optional<WithdrawnList> find(UUID id, String lock) {
        return jdbc.sql("SELECT id, region, source_kind, state, uploaded_by FROM intake.list WHERE id = :id" + lock)
                .param("id", id)
                .query(WithdrawnList.class)
                .optional();
    }

    /** The counts of the file stay: rows read is what was read, also when nobody counts on it any more. */
    void withdraw(UUID id) {
        jdbc.sql("""
                UPDATE intake.list SET state = 'WITHDRAWN', refusal = NULL, refusal_args = '{}', withdrawn_at = now(),
                       withdrawn_by = :by
                WHERE id = :id
                """).param("id", id).param("by", user.actor().username()).update();
    }

    /** Whether another file has taken the place of this one. */
    boolean followed(UUID id) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT FROM intake.list WHERE follows = :id
                               AND state NOT IN ('REFUSED', 'FAILED', 'CANCELLED', 'WITHDRAWN'))
                """).param("id", id).query(Boolean.class).single();
    }

    /** Whether an upload is about the same source, period and region as the list it follows. */
    boolean sameKind(UUID id, Upload upload, Source source) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT FROM intake.list WHERE id = :id AND source = :source AND region = :region
                               AND period_id IS NOT DISTINCT FROM :period AND source_kind <> 'REGISTER')
                """)
                .param("id", id)
                .param("source", source.code())
                .param("region", upload.region().digits())
                .param("period", upload.periodId())
                .query(Boolean.class)
                .single();
    }

    long liveClaims(UUID id) {
        return claims(id, "state <> 'WITHDRAWN'");
    }

    long droppedClaims(UUID id) {
        return claims(id, "state = 'DROPPED'");
    }

    private long claims(UUID id, String condition) {
        return jdbc.sql("SELECT count(*) FROM registry.pub_claim WHERE list_id = :id AND " + condition)
                .param("id", id)
                .query(Long.class)
                .single();
    }
}
