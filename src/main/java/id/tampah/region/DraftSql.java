package id.tampah.region;

import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Uploaded files between preview and confirmation; forgotten ones go after a day. */
@Repository
@RequiredArgsConstructor
class DraftSql {

    private final JdbcClient jdbc;

    void keep(Draft draft, String username) {
        jdbc.sql("DELETE FROM region.draft WHERE uploaded_at < now() - interval '1 day'")
                .update();
        jdbc.sql("""
                        INSERT INTO region.draft (id, kind, edition, content, uploaded_by)
                        VALUES (:id, :kind, :edition, :content, :username)""")
                .param("id", draft.id())
                .param("kind", draft.kind().name())
                .param("edition", draft.edition())
                .param("content", draft.content())
                .param("username", username)
                .update();
    }

    Optional<Draft> find(UUID id) {
        return jdbc.sql("SELECT id, kind, edition, content FROM region.draft WHERE id = :id")
                .param("id", id)
                .query((row, at) -> new Draft(
                        row.getObject(1, UUID.class),
                        RegionDraft.Kind.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getBytes(4)))
                .optional();
    }

    void drop(UUID id) {
        jdbc.sql("DELETE FROM region.draft WHERE id = :id").param("id", id).update();
    }
}
