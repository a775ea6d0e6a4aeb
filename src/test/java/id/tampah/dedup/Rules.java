package id.tampah.dedup;

import id.tampah.job.JobDatabase;
import id.tampah.shared.Ids;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Programmes, sources and exclusions as in the demo, and periods for one test class. */
@TestComponent
class Rules {

    private final JdbcClient jdbc;

    Rules(JobDatabase database) {
        this.jdbc = database.jdbc();
        jdbc.sql("""
                INSERT INTO program.program (id, code, name, owner, amount) VALUES
                    (uuidv7(), 'PKH', 'PKH', 'Kemensos', 250000), (uuidv7(), 'BPNT', 'BPNT', 'Kemensos', 200000),
                    (uuidv7(), 'BLT', 'BLT', 'Kemensos', 600000),
                    (uuidv7(), 'BANTUAN_GUBERNUR', 'Bantuan Gubernur', 'Provinsi', 500000),
                    (uuidv7(), 'BANTUAN_WALIKOTA', 'Bantuan Wali Kota', 'Kota', 500000)
                ON CONFLICT (code) DO NOTHING
                """).update();
        jdbc.sql("""
                INSERT INTO program.source (code, name, kind, program_code) VALUES
                    ('DTKS', 'DTKS', 'REFERENCE', NULL), ('PKH', 'PKH', 'RECIPIENTS', 'PKH'),
                    ('BPNT', 'BPNT', 'RECIPIENTS', 'BPNT'), ('BLT', 'BLT', 'RECIPIENTS', 'BLT'),
                    ('GUBERNUR', 'Gubernur', 'PROPOSALS', 'BANTUAN_GUBERNUR'),
                    ('WALIKOTA', 'Wali Kota', 'PROPOSALS', 'BANTUAN_WALIKOTA')
                ON CONFLICT (code) DO NOTHING
                """).update();
        jdbc.sql("""
                INSERT INTO program.exclusion (program_a, program_b, basis, valid_from)
                SELECT a.code, b.code, 'satu keluarga satu bantuan', DATE '2020-01-01'
                FROM program.program a JOIN program.program b ON a.code <= b.code
                WHERE a.code IN ('PKH', 'BPNT', 'BLT', 'BANTUAN_GUBERNUR', 'BANTUAN_WALIKOTA')
                  AND b.code IN ('PKH', 'BPNT', 'BLT', 'BANTUAN_GUBERNUR', 'BANTUAN_WALIKOTA')
                  AND (a.code, b.code) <> ('BPNT', 'PKH')
                ON CONFLICT DO NOTHING
                """).update();
    }

    /** A period of a programme from the first day of one month to the end of another, in 2020. */
    UUID period(String program, String region, int firstMonth, int lastMonth) {
        UUID id = Ids.next();
        jdbc.sql("""
                WITH criteria AS (
                    INSERT INTO program.criteria_version (id, program_id, number, valid_from, basis, summary)
                    SELECT uuidv7(), p.id, 1 + (SELECT count(*) FROM program.criteria_version), DATE '2020-01-01', 'uji', 'uji'
                    FROM program.program p WHERE p.code = :program RETURNING id, program_id)
                INSERT INTO program.period (id, code, name, program_id, criteria_id, region, starts, ends)
                SELECT :id, :code, :code, program_id, id, :region, make_date(2020, :first, 1), make_date(2020, :last, 28)
                FROM criteria
                """)
                .param("program", program)
                .param("id", id)
                .param("code", "UJI-" + id)
                .param("region", region)
                .param("first", firstMonth)
                .param("last", lastMonth)
                .update();
        return id;
    }
}
