package id.tampah.intake;

import id.tampah.job.SubjectNames;
import java.util.Collection;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A list is known by the name of its file. */
@Component
@RequiredArgsConstructor
class ListNames implements SubjectNames {

    private final JdbcClient jdbc;

    @Override
    @Transactional(readOnly = true)
    public List<Named> of(Collection<String> subjects) {
        return jdbc.sql("""
                SELECT subject, filename AS name FROM unnest(:subjects::text[]) subject
                JOIN intake.list ON id = CASE WHEN subject LIKE 'list:%' THEN substr(subject, 6)::uuid END
                """)
                .param("subjects", subjects.toArray(String[]::new))
                .query(Named.class)
                .list();
    }
}
