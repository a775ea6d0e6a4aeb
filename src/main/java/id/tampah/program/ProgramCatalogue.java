package id.tampah.program;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Programmes, their rules and what excludes what, for the pages of the settings. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ProgramCatalogue {

    private final JdbcClient jdbc;

    public List<ProgrammeSummary> programmes() {
        return jdbc.sql("SELECT code, name, owner, amount FROM program.program ORDER BY name")
                .query(ProgrammeSummary.class)
                .list();
    }

    /** Every version, the newest of each programme first. */
    public List<CriteriaSummary> criteria() {
        return jdbc.sql("""
                SELECT p.code AS program_code, p.name AS program_name, c.number, c.valid_from, c.basis, c.summary,
                       c.desil_max, array_to_string(c.refused_verdicts, ',') AS refused_codes, c.refused_basis,
                       array_to_string(c.left_out, ',') AS left_out_codes
                FROM program.criteria_version c JOIN program.program p ON p.id = c.program_id
                ORDER BY p.name, c.number DESC
                """).query(CriteriaSummary.class).list();
    }

    /** The exclusions in force today or later, each pair once. */
    public List<ExclusionSummary> exclusions() {
        return jdbc.sql("""
                SELECT a.name AS program, b.name AS other, e.basis, e.valid_from, e.valid_to
                FROM program.exclusion e
                JOIN program.program a ON a.code = e.program_a
                JOIN program.program b ON b.code = e.program_b
                WHERE e.valid_to IS NULL OR CURRENT_DATE <= e.valid_to
                ORDER BY a.name, b.name, e.valid_from
                """).query(ExclusionSummary.class).list();
    }
}
