package id.tampah.program;

import id.tampah.job.SubjectNames;
import java.util.Collection;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What works on {@code period:<id>:<region>} is known by the name of the period. */
@Component
@RequiredArgsConstructor
class PeriodNames implements SubjectNames {

    private final JdbcClient jdbc;

    @Override
    @Transactional(readOnly = true)
    public List<Named> of(Collection<String> subjects) {
        return jdbc.sql("""
                SELECT subject, name FROM unnest(:subjects::text[]) subject
                JOIN program.period ON id = CASE WHEN subject LIKE 'period:%' THEN split_part(subject, ':', 2)::uuid END
                """)
                .param("subjects", subjects.toArray(String[]::new))
                .query(Named.class)
                .list();
    }
}
