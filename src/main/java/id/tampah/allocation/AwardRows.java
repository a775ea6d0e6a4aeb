package id.tampah.allocation;

import id.tampah.shared.Identity;
import id.tampah.shared.IdentityCipher;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.RowMapper;

/** Reads awards together with whom they are for. */
final class AwardRows {

    static final String SELECT = """
            SELECT a.id, a.household_id, a.region, a.rank, a.desil, c.name, c.identity, c.source, a.state,
                   coalesce(s.name, a.reason) AS reason
            FROM allocation.award a JOIN registry.pub_claim c ON c.kab = a.kab AND c.id = a.claim_id
            LEFT JOIN program.pub_source s ON a.state = 'HANDED_OVER' AND s.code = a.reason\s""";

    private AwardRows() {}

    static RowMapper<AwardRow> masked(IdentityCipher cipher) {
        return (row, at) -> read(row, cipher, Identity::maskedNik, Identity::maskedNoKk);
    }

    static RowMapper<AwardRow> whole(IdentityCipher cipher) {
        return (row, at) -> read(row, cipher, Identity::nikDigits, Identity::noKkDigits);
    }

    private static AwardRow read(
            ResultSet row, IdentityCipher cipher, Function<Identity, String> nik, Function<Identity, String> noKk)
            throws SQLException {
        Identity identity = cipher.open(row.getBytes("identity"));
        return new AwardRow(
                row.getObject("id", UUID.class),
                row.getObject("household_id", UUID.class),
                row.getString("region"),
                row.getInt("rank"),
                row.getObject("desil", Integer.class),
                row.getString("name"),
                nik.apply(identity),
                noKk.apply(identity),
                row.getString("source"),
                row.getString("state"),
                row.getString("reason"));
    }
}
