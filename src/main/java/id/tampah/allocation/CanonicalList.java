package id.tampah.allocation;

import id.tampah.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The awards of a decree as one text: a line each, in the order of village, rank and id, with the fingerprints of NIK and
 * KK. Its SHA-256 is what a leader signs; a changed, added, missing or moved award changes it.
 */
record CanonicalList(byte[] text, int awards) {

    private static final String LINES = """
            SELECT row_number() OVER (ORDER BY a.region, a.rank, a.id) || '|' || a.id || '|' || a.household_id || '|'
                   || a.region || '|' || a.rank || '|' || coalesce(encode(c.nik_mac, 'hex'), '-') || '|'
                   || coalesce(encode(c.kk_mac, 'hex'), '-')
            FROM allocation.award a JOIN registry.pub_claim c ON c.kab = a.kab AND c.id = a.claim_id
            WHERE %s ORDER BY a.region, a.rank, a.id
            """;

    private static final String UNSIGNED =
            LINES.formatted("a.run_id = :id AND a.state = 'AWARDED' AND a.decree_id IS NULL");
    private static final String SIGNED = LINES.formatted("a.decree_id = :id");

    /** What would be signed now. */
    static CanonicalList ofRun(JdbcClient jdbc, UUID run) {
        return of(jdbc.sql(UNSIGNED).param("id", run).query(String.class).list());
    }

    static CanonicalList ofDecree(JdbcClient jdbc, UUID decree) {
        return of(jdbc.sql(SIGNED).param("id", decree).query(String.class).list());
    }

    private static CanonicalList of(List<String> lines) {
        return new CanonicalList(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), lines.size());
    }

    byte[] sha256() {
        return Sha256.of(text);
    }

    String hex() {
        return HexFormat.of().formatHex(sha256());
    }
}
