package id.tampah.registry;

import id.tampah.shared.IdentityCipher;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads claims one household at a time. */
@Component
@RequiredArgsConstructor
class ClaimSql {

    private final JdbcClient jdbc;
    private final IdentityCipher cipher;

    List<ClaimView> ofHousehold(UUID household) {
        return jdbc.sql("""
                SELECT c.kab, id, list_id, line, source, kind, program_code, identity, name, address, desil, received_at,
                       state, reason, verdict
                FROM registry.settled s JOIN registry.claim c ON c.kab = s.kab AND c.id = s.claim_id
                WHERE s.household_id = :household ORDER BY received_at, id
                """)
                .param("household", household)
                .query((row, at) -> claim(row))
                .list();
    }

    private ClaimView claim(ResultSet row) throws SQLException {
        return new ClaimView(
                row.getString("kab"),
                row.getLong("id"),
                row.getObject("list_id", UUID.class),
                row.getInt("line"),
                row.getString("source"),
                row.getString("kind"),
                row.getString("program_code"),
                cipher.open(row.getBytes("identity")).maskedNik(),
                row.getString("name"),
                row.getString("address"),
                row.getObject("desil", Integer.class),
                row.getTimestamp("received_at").toInstant(),
                ClaimState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getString("verdict"));
    }
}
