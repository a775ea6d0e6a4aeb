package id.tampah.testing;

import id.tampah.job.JobDatabase;
import id.tampah.shared.IdentityCipher;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Families by number, and lists that name them: what every step up to {@code RESOLVED} would have left. Family 7 of a world
 * is the same household in every list of that world.
 */
@TestComponent
public class Families {

    private static final Map<String, String> PROGRAM_OF = Map.of(
            "PKH", "PKH",
            "BPNT", "BPNT",
            "BLT", "BLT",
            "GUBERNUR", "BANTUAN_GUBERNUR",
            "WALIKOTA", "BANTUAN_WALIKOTA",
            "KELURAHAN", "BANTUAN_WALIKOTA");

    private static final String HOUSEHOLDS = """
            INSERT INTO registry.household (id, kab, region, key_mac, head_name)
            SELECT md5(:world || n)::uuid, left(:village, 4), :village, decode(md5(:world || n), 'hex'), 'KELUARGA ' || n
            FROM generate_series(:first, :last) n ON CONFLICT DO NOTHING
            """;

    private static final String CLAIMS = """
            WITH told AS (
            INSERT INTO registry.claim (kab, id, list_id, line, source, kind, program_code, period_id, region, nik_mac,
                                        identity, name, name_key, desil, received_at, state, household_id, verdict)
            SELECT left(:village, 4), nextval('registry.claim_id'), :list, n, :source, :kind, :program, :period, :village,
                   decode(md5('nik' || :world || n), 'hex'), :identity, 'KELUARGA ' || n, 'KELUARGA ' || n, :desil,
                   timestamptz '2026-01-01' + make_interval(hours => :hour), :state, md5(:world || n)::uuid, :verdict
            FROM generate_series(:first, :last) n RETURNING household_id, kab, id)
            INSERT INTO registry.settled SELECT household_id, kab, id FROM told
            """;

    private static final String VERDICTS = """
            INSERT INTO dukcapil.verdict (kab, claim_id, list_id, region, outcome)
            SELECT kab, id, list_id, region, verdict FROM registry.claim WHERE list_id = :list
            """;

    private static final String CASES = """
            WITH opened AS (
                INSERT INTO dedup.duplicate_case (kab, region, kind, key_mac, list_id)
                SELECT kab, region, 'SAME_NIK', nik_mac, list_id FROM registry.claim
                WHERE list_id = :list AND state = 'HELD' RETURNING id, key_mac)
            INSERT INTO dedup.case_side (case_id, kab, claim_id, region, list_id, source, line, program)
            SELECT o.id, c.kab, c.id, c.region, c.list_id, c.source, c.line, coalesce(c.program_code, '')
            FROM registry.claim c JOIN opened o ON o.key_mac = c.nik_mac WHERE c.list_id = :list
            """;

    private final JobDatabase database;
    private final IdentityCipher cipher;

    Families(JobDatabase database, IdentityCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** A list to record: families {@code first} to {@code last} of a village. */
    public record Told(
            String world,
            String source,
            UUID period,
            String village,
            int first,
            int last,
            Integer desil,
            int hour,
            String state,
            String verdict) {

        public static Told by(String source, UUID period, String world, String village, int first, int last) {
            return new Told(world, source, period, village, first, last, null, 0, "RESOLVED", "PADAN");
        }

        public Told desil(int desil) {
            return new Told(world, source, period, village, first, last, desil, hour, state, verdict);
        }

        public Told hour(int hour) {
            return new Told(world, source, period, village, first, last, desil, hour, state, verdict);
        }

        public Told state(String state) {
            return new Told(world, source, period, village, first, last, desil, hour, state, verdict);
        }

        public Told verdict(String verdict) {
            return new Told(world, source, period, village, first, last, desil, hour, state, verdict);
        }

        String kind() {
            return switch (source) {
                case "DTKS" -> "REFERENCE";
                case "PKH", "BPNT", "BLT" -> "RECIPIENTS";
                default -> "PROPOSALS";
            };
        }
    }

    /** The household of a family, as every list of its world names it. */
    public UUID household(String world, int number) {
        return jdbc().sql("SELECT md5(:world || :number)::uuid")
                .param("world", world)
                .param("number", number)
                .query(UUID.class)
                .single();
    }

    /** Records the list; returns its id. */
    public UUID tell(Told told) {
        UUID list = UUID.randomUUID();
        sources();
        Map<String, Object> parameters = new java.util.HashMap<>(Map.of(
                "world", told.world(),
                "village", told.village(),
                "first", told.first(),
                "last", told.last(),
                "list", list,
                "source", told.source(),
                "kind", told.kind(),
                "hour", told.hour(),
                "state", told.state(),
                "verdict", told.verdict()));
        parameters.put("identity", cipher.seal("3271010101900001", "3271010101900001"));
        parameters.put("period", told.kind().equals("PROPOSALS") ? told.period() : null);
        parameters.put("program", PROGRAM_OF.get(told.source()));
        parameters.put("desil", told.desil());
        jdbc().sql(HOUSEHOLDS).params(parameters).update();
        jdbc().sql(CLAIMS).params(parameters).update();
        jdbc().sql(VERDICTS).param("list", list).update();
        jdbc().sql(CASES).param("list", list).update();
        return list;
    }

    /** Puts a settled claim into an open duplicate case. */
    public void hold(UUID list, int line) {
        set(list, line, "HELD");
        jdbc().sql(CASES).param("list", list).update();
    }

    /** Decides the case of a claim. */
    public void settle(UUID list, int line, String state) {
        UUID open = jdbc().sql("""
                SELECT s.case_id FROM dedup.case_side s JOIN dedup.duplicate_case d ON d.id = s.case_id
                WHERE s.list_id = :list AND s.line = :line AND d.state = 'OPEN'
                """)
                .param("list", list)
                .param("line", line)
                .query(UUID.class)
                .single();
        set(list, line, state);
        jdbc().sql("UPDATE dedup.case_side SET kept = :kept WHERE case_id = :id")
                .param("kept", state.equals("RESOLVED"))
                .param("id", open)
                .update();
        jdbc().sql("""
                UPDATE dedup.duplicate_case SET state = 'DECIDED', outcome = 'BOTH_ALLOWED', reason = 'uji',
                       decided_by = 'uji', decided_at = now() WHERE id = :id
                """).param("id", open).update();
        jdbc().sql("INSERT INTO dedup.decision (case_id, actor, deed) VALUES (:id, 'uji', 'DECIDED')")
                .param("id", open)
                .update();
    }

    private void set(UUID list, int line, String state) {
        jdbc().sql("UPDATE registry.claim SET state = :state WHERE list_id = :list AND line = :line")
                .param("state", state)
                .param("list", list)
                .param("line", line)
                .update();
    }

    /** A period of a programme in a region, with the highest decile that may receive, or null. */
    public UUID period(String program, String region, Integer desilMax) {
        sources();
        UUID period = UUID.randomUUID();
        UUID criteria = UUID.randomUUID();
        jdbc().sql("""
                INSERT INTO program.criteria_version (id, program_id, number, valid_from, basis, summary, desil_max)
                SELECT :id, p.id, (SELECT count(*) + 1 FROM program.criteria_version v WHERE v.program_id = p.id),
                       '2026-01-01', 'SK uji', 'uji', :desil
                FROM program.program p WHERE p.code = :program
                """)
                .param("id", criteria)
                .param("desil", desilMax)
                .param("program", program)
                .update();
        jdbc().sql("""
                INSERT INTO program.period (id, code, name, program_id, criteria_id, region, starts, ends)
                SELECT :id, :code, 'Periode uji', p.id, :criteria, :region, '2026-01-01', '2026-12-31'
                FROM program.program p WHERE p.code = :program
                """)
                .param("id", period)
                .param("code", "UJI-" + period)
                .param("criteria", criteria)
                .param("region", region)
                .param("program", program)
                .update();
        return period;
    }

    private void sources() {
        for (String program :
                new String[] {"PKH", "BPNT", "BLT", "BANTUAN_GUBERNUR", "BANTUAN_WALIKOTA", "JPS_GEMILANG"}) {
            jdbc().sql("INSERT INTO program.program (id, code, name, owner) VALUES (:id, :code, :code, 'uji') "
                            + "ON CONFLICT (code) DO NOTHING")
                    .param("id", UUID.randomUUID())
                    .param("code", program)
                    .update();
        }
        jdbc().sql("""
                INSERT INTO program.exclusion (program_a, program_b, basis, valid_from)
                SELECT code, code, 'satu keluarga satu kali', DATE '2020-01-01' FROM program.program
                ON CONFLICT DO NOTHING
                """).update();
        source("DTKS", "REFERENCE");
        for (String recipients : new String[] {"PKH", "BPNT", "BLT"}) {
            source(recipients, "RECIPIENTS");
        }
        for (String proposals : new String[] {"GUBERNUR", "WALIKOTA", "KELURAHAN"}) {
            source(proposals, "PROPOSALS");
        }
    }

    private void source(String code, String kind) {
        jdbc().sql("INSERT INTO program.source (code, name, kind, program_code) VALUES (:code, :code, :kind, :program) "
                        + "ON CONFLICT (code) DO NOTHING")
                .param("code", code)
                .param("kind", kind)
                .param("program", PROGRAM_OF.get(code))
                .update();
    }

    private JdbcClient jdbc() {
        return database.jdbc();
    }
}
