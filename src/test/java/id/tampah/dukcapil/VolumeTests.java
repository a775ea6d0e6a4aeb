package id.tampah.dukcapil;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.job.JobDatabase;
import id.tampah.registry.ClaimBatch;
import id.tampah.shared.IdentityCipher;
import id.tampah.shared.Ids;
import id.tampah.testing.Acting;
import id.tampah.testing.TampahTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 50,000 residents and 10,000 claims made by the database itself: sums come out whatever the plan. */
@TampahTest
class VolumeTests {

    private static final String PEOPLE = """
            CREATE TEMP TABLE volume_stage ON COMMIT DROP AS
            SELECT '7308' AS kab, i AS line, '7308011001' AS region, substr(sha256(('n' || i)::bytea), 1, 16) AS nik_mac,
                   substr(sha256(('k' || i)::bytea), 1, 16) AS kk_mac, (:identities::bytea[])[i - :from + 1] AS identity,
                   'WARGA ' || i AS name, 'WARGA ' || md5(i::text) AS name_key, date '1980-01-01' + i % 5000 AS birth_date,
                   'L' AS sex, '' AS address, NULL::smallint AS desil,
                   CASE WHEN i % 1000 = 0 THEN 'MENINGGAL' ELSE 'HIDUP' END AS status
            FROM generate_series(:from, :to) i
            """;

    private final JobDatabase database;
    private final Arriving arriving;
    private final IdentityCipher cipher;
    private final Acting acting;

    @Autowired
    VolumeTests(JobDatabase database, BeanFactory beans, IdentityCipher cipher, Acting acting) {
        this.database = database;
        this.arriving = Arriving.with(beans);
        this.cipher = cipher;
        this.acting = acting;
    }

    @Test
    void givesEveryClaimOneVerdict() {
        UUID register = Ids.next();
        int residents = database.inTransaction(jdbc -> {
            stage(jdbc, 1, 50_000);
            return arriving.load(new RegisterBatch(register, "7308", LocalDate.of(2026, 11, 1)), "volume_stage");
        });
        UUID list = Ids.next();
        database.inTransaction(jdbc -> {
            stage(jdbc, 45_001, 55_000);
            return arriving.record(
                    new ClaimBatch(list, "7308", "WALIKOTA", "PROPOSALS", null, null, Instant.now()), "volume_stage");
        });
        acting.untilDone("list:" + list);
        assertThat(residents).isEqualTo(50_000);
        assertThat(outcomes(list)).isEqualTo(Map.of("PADAN", 4_995L, "MENINGGAL", 5L, "TIDAK_DITEMUKAN", 5_000L));
    }

    private void stage(JdbcClient jdbc, int from, int to) {
        jdbc.sql(PEOPLE)
                .param("from", from)
                .param("to", to)
                .param("identities", identities(from, to))
                .update();
    }

    /** A far-apart number for each, so that nobody is taken for somebody else. */
    private byte[][] identities(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(i ->
                        "730801%02d%02d%02d%04d".formatted(1 + i % 28, 1 + i % 12, i * 37 % 100, i * 7_919 % 10_000))
                .map(nik -> cipher.seal(nik, nik))
                .toArray(byte[][]::new);
    }

    private Map<String, Long> outcomes(UUID list) {
        Map<String, Long> outcomes = new TreeMap<>();
        database.jdbc()
                .sql("SELECT outcome, count(*) FROM dukcapil.verdict WHERE list_id = :list GROUP BY outcome")
                .param("list", list)
                .query(row -> {
                    outcomes.put(row.getString(1), row.getLong(2));
                });
        return outcomes;
    }
}
