package id.tampah.intake;

import id.tampah.dukcapil.WithoutNik;
import id.tampah.intake.reading.ListReading;
import id.tampah.intake.reading.ReadingResult;
import id.tampah.intake.reading.SheetReading;
import id.tampah.shared.RuleViolationException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Statements of the job that reads a list; all run in its batch. */
final class ReadingSql {

    static final String STAGE = "intake_reading";
    static final String ACCEPTED = "intake_accepted";
    static final String WITHOUT_NIK = "intake_without_nik";
    static final String COPY = "COPY " + STAGE + " (" + ListReading.stagedColumns() + ") FROM STDIN (FORMAT binary)";

    private ReadingSql() {}

    /** Marks the list as being read and tells what it is; empty when an earlier try has already read it. */
    static Optional<StoredList> begin(JdbcClient jdbc, UUID list) {
        return jdbc.sql("""
                UPDATE intake.list SET state = 'READING' WHERE id = :list AND state IN ('UPLOADED', 'READING')
                RETURNING id, region, source, source_kind, period_id, filename, sha256, received_at, uploaded_by, follows
                """).param("list", list).query(StoredList.class).optional();
    }

    static void makeStage(JdbcClient jdbc) {
        jdbc.sql("""
                CREATE TEMP TABLE intake_reading (
                    line integer, kab text, region text, status text, findings text, sealed bytea,
                    nik_mac bytea, kk_mac bytea, identity bytea, name text, name_key text, birth_date date, sex text,
                    address text, desil smallint, resident_status text
                ) ON COMMIT DROP
                """).update();
        jdbc.sql("""
                CREATE TEMP VIEW intake_accepted AS
                SELECT kab, line, region, nik_mac, kk_mac, identity, name, name_key, birth_date, sex, address, desil,
                       resident_status AS status
                FROM intake_reading WHERE status = 'ACCEPTED'
                """).update();
        jdbc.sql("CREATE TEMP TABLE intake_without_nik ON COMMIT DROP AS SELECT %s FROM intake_reading"
                        .formatted(WithoutNik.STAGED_COLUMNS))
                .update();
    }

    /** Keeps what does not go on, and what is to be told of the rest. */
    static void keepPortion(JdbcClient jdbc, UUID list) {
        keepRows(jdbc, list);
        keepFindings(jdbc, list);
        jdbc.sql(
                        "INSERT INTO intake_without_nik SELECT %s FROM intake_reading WHERE status = 'HELD' AND name IS NOT NULL"
                                .formatted(WithoutNik.STAGED_COLUMNS))
                .update();
    }

    static void emptyStage(JdbcClient jdbc) {
        jdbc.sql("TRUNCATE intake_reading").update();
    }

    private static void keepRows(JdbcClient jdbc, UUID list) {
        jdbc.sql("""
                INSERT INTO intake.row (kab, list_id, line, region, status, sealed)
                SELECT kab, :list, line, region, status, sealed FROM intake_reading WHERE status <> 'ACCEPTED'
                """).param("list", list).update();
    }

    private static void keepFindings(JdbcClient jdbc, UUID list) {
        jdbc.sql("""
                INSERT INTO intake.finding (kab, list_id, line, reason, "column", severity, row_status, detail, region)
                SELECT r.kab, :list, r.line, split_part(f, chr(31), 2), split_part(f, chr(31), 3)::integer,
                       split_part(f, chr(31), 1), r.status, split_part(f, chr(31), 4), r.region
                FROM intake_reading r CROSS JOIN LATERAL unnest(string_to_array(r.findings, chr(30))) f
                WHERE r.findings IS NOT NULL
                """).param("list", list).update();
    }

    static void keepSheet(JdbcClient jdbc, UUID list, SheetReading sheet) {
        jdbc.sql("""
                INSERT INTO intake.sheet (list_id, number, name, first_line, header_line, headings, fields, rows_read,
                                          hidden_rows, hidden_columns, formula_rows, merged_rows, fillers, filler_lines, skipped)
                VALUES (:list, :number, :name, :first, :header, :headings, :fields, :rows, :hiddenRows, :hiddenColumns,
                        :formulaRows, :mergedRows, :fillers, :fillerLines, :skipped)
                """)
                .param("list", list)
                .param("number", sheet.number())
                .param("name", plain(sheet.name()))
                .param("first", sheet.firstLine())
                .param("header", sheet.headerLine())
                .param(
                        "headings",
                        sheet.headings().stream().map(ReadingSql::plain).toArray(String[]::new))
                .param("fields", sheet.fields().toArray(String[]::new))
                .param("rows", sheet.rows())
                .param("hiddenRows", sheet.hiddenRows())
                .param("hiddenColumns", sheet.hiddenColumns())
                .param("formulaRows", sheet.formulaRows())
                .param("mergedRows", sheet.mergedRows())
                .param("fillers", sheet.fillers())
                .param("fillerLines", sheet.fillerLines().toArray(Integer[]::new))
                .param("skipped", sheet.skipped())
                .update();
    }

    private static String plain(String text) {
        return text.replace("\0", "");
    }

    static void count(JdbcClient jdbc, UUID list, ReadingResult result) {
        jdbc.sql("""
                UPDATE intake.list SET state = 'READ', read_at = now(), rows_read = :rows, accepted = :accepted,
                       held = :held, rejected = :rejected, hidden_sheets = :hidden, external_links = :links
                WHERE id = :list
                """)
                .param("list", list)
                .param("rows", result.rows())
                .param("accepted", result.accepted())
                .param("held", result.held())
                .param("rejected", result.rejected())
                .param("hidden", result.hiddenSheets())
                .param("links", result.externalLinks())
                .update();
    }

    static void refuse(JdbcClient jdbc, UUID list, RuleViolationException refusal) {
        jdbc.sql("""
                UPDATE intake.list SET state = 'REFUSED', refusal = :key, refusal_args = :args, read_at = now()
                WHERE id = :list
                """)
                .param("list", list)
                .param("key", refusal.getMessageKey())
                .param("args", arguments(refusal))
                .update();
    }

    private static String[] arguments(RuleViolationException refusal) {
        return Arrays.stream(refusal.getArguments())
                .map(argument -> argument instanceof Double number
                        ? Long.toString(Math.round(number))
                        : plain(String.valueOf(argument)))
                .toArray(String[]::new);
    }

    /** Ends a list whose reading was given up or cancelled; nothing of it is stored. */
    static int end(JdbcClient jdbc, UUID list, ListState state) {
        return jdbc.sql("UPDATE intake.list SET state = :state WHERE id = :list AND state IN ('UPLOADED', 'READING')")
                .param("list", list)
                .param("state", state.name())
                .update();
    }

    /** Moves a list on when a later step tells so; a list that was taken back stays where it is. */
    static void move(JdbcClient jdbc, UUID list, ListState from, ListState to) {
        jdbc.sql("UPDATE intake.list SET state = :to WHERE id = :list AND state = :from")
                .param("list", list)
                .param("from", from.name())
                .param("to", to.name())
                .update();
    }
}
