package id.tampah.distribution;

import id.tampah.shared.Identity;
import id.tampah.shared.IdentityCipher;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Reads rows of deliveries and opens their identities, which screens show masked. */
@Component
@RequiredArgsConstructor
class DeliveryRows {

    private final IdentityCipher cipher;

    RowMapper<DeliveryRow> masked() {
        return (row, number) -> row(row, Identity::maskedNik);
    }

    RowMapper<DeliveryRow> whole() {
        return (row, number) -> row(row, Identity::nikDigits);
    }

    private DeliveryRow row(ResultSet row, Function<Identity, String> shown) throws SQLException {
        String reason = row.getString("reason");
        Timestamp at = row.getTimestamp("at");
        return new DeliveryRow(
                row.getObject("id", UUID.class),
                UUID.randomUUID(),
                row.getInt("position"),
                row.getString("name"),
                shown.apply(cipher.open(row.getBytes("identity"))),
                row.getString("region"),
                row.getLong("amount"),
                row.getObject("due", LocalDate.class),
                row.getString("place"),
                DeliveryState.valueOf(row.getString("state")),
                reason == null ? null : DeliveryReason.valueOf(reason),
                row.getString("note"),
                row.getString("handed_by"),
                at == null ? null : at.toInstant(),
                row.getLong("version"));
    }

    static Counts counts(ResultSet row) throws SQLException {
        return new Counts(
                row.getLong("planned"),
                row.getLong("delivered"),
                row.getLong("failed"),
                row.getLong("returned"),
                row.getLong("open"));
    }
}
