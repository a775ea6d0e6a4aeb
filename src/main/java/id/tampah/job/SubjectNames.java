package id.tampah.job;

import java.util.Collection;
import java.util.List;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Extended by each module that owns what runs work on: its things, by the names people know them by. */
@RequiredArgsConstructor(access = AccessLevel.PROTECTED)
public abstract class SubjectNames {

    /** What people call the subject of a run. */
    public record Named(String subject, String name) {}

    private final JdbcClient jdbc;

    /** The word before the first colon of their subjects; their id follows it. */
    private final String kind;

    /** Selects {@code id} and {@code name} of all of them. */
    private final String things;

    /** Those of the subjects that are this module's and within the reader's sight. */
    @Transactional(readOnly = true)
    public List<Named> of(Collection<String> subjects) {
        return jdbc.sql("""
                SELECT subject, name FROM unnest(:subjects::text[]) subject JOIN (%s) thing
                ON thing.id = CASE split_part(subject, ':', 1) WHEN :kind THEN split_part(subject, ':', 2)::uuid END
                """.formatted(things))
                .param("subjects", subjects.toArray(String[]::new))
                .param("kind", kind)
                .query(Named.class)
                .list();
    }
}
