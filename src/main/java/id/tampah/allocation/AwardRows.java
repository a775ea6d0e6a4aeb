package id.tampah.allocation;

import id.tampah.shared.Identity;
import id.tampah.shared.IdentityCipher;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Reads awards together with whom they are for. */
final class AwardRows {

    static final String SELECT = """
            SELECT a.id, a.household_id, a.region, a.rank, a.desil, c.name, c.identity, c.source, a.state, a.reason
            FROM allocation.award a JOIN registry.pub_claim c ON c.kab = a.kab AND c.id = a.claim_id\s""";

    private AwardRows() {}

    static AwardRow read(ResultSet row, IdentityCipher cipher) throws SQLException {
        Identity identity = cipher.open(row.getBytes("identity"));
        return new AwardRow(
                row.getObject("id", UUID.class),
                row.getObject("household_id", UUID.class),
                row.getString("region"),
                row.getInt("rank"),
                row.getObject("desil", Integer.class),
                row.getString("name"),
                identity.maskedNik(),
                identity.maskedNoKk(),
                row.getString("source"),
                row.getString("state"),
                row.getString("reason"));
    }
}
