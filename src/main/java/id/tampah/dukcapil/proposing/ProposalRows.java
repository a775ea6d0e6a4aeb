package id.tampah.dukcapil.proposing;

import id.tampah.dukcapil.Outcome;
import id.tampah.dukcapil.PersonSide;
import id.tampah.shared.Identity;
import id.tampah.shared.IdentityCipher;
import id.tampah.shared.NotFoundException;
import id.tampah.shared.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads proposals with both sides, the claim and the resident, in the reader's scope. */
@Component
@RequiredArgsConstructor
class ProposalRows {

    private static final String FROM = """
            FROM dukcapil.proposal p JOIN registry.pub_claim c ON c.kab = p.kab AND c.id = p.claim_id
            """;

    private static final String KNOWN = """
            LEFT JOIN dukcapil.verdict v ON v.kab = p.kab AND v.claim_id = p.claim_id
            LEFT JOIN LATERAL (
                SELECT r.name, r.birth_date, r.sex, r.region, r.status FROM dukcapil.resident r
                JOIN dukcapil.register g ON g.id = r.register_id AND g.current
                WHERE r.nik_mac = p.nik_mac AND r.kab = p.kab LIMIT 1) r ON true
            """;

    private static final String INSIDE = """
            WHERE p.region LIKE :region || '%' AND (p.state <> 'OPEN' OR c.state <> 'WITHDRAWN')
            """;

    private static final String SELECT = """
            SELECT p.id, p.kab, p.claim_id, p.list_id, p.state, p.slip, p.identity AS known, p.evidence, p.decided_by,
                   p.decided_at, c.line, c.source, c.region, c.identity, c.name, c.birth_date, c.sex, c.address, v.outcome,
                   r.name AS known_name, r.birth_date AS known_birth, r.sex AS known_sex, r.region AS known_region,
                   r.status AS known_status
            """ + FROM + KNOWN + INSIDE;

    private final JdbcClient jdbc;
    private final IdentityCipher cipher;

    long count(RegionCode region, String state) {
        return jdbc.sql("SELECT count(*) " + FROM + INSIDE + "AND p.state = :state")
                .param("region", region.digits())
                .param("state", state)
                .query(Long.class)
                .single();
    }

    List<Proposal> page(RegionCode region, String state, @Nullable UUID after, int limit) {
        return jdbc.sql(SELECT + """
                AND p.state = :state AND (:after::uuid IS NULL OR (p.region, p.id) > (
                    SELECT a.region, a.id FROM dukcapil.proposal a WHERE a.id = :after::uuid))
                ORDER BY p.region, p.id LIMIT :limit
                """)
                .param("region", region.digits())
                .param("state", state)
                .param("after", after == null ? null : after.toString())
                .param("limit", limit)
                .query((row, at) -> proposal(row))
                .list();
    }

    /** The next one to decide, in the order of the list. */
    Optional<UUID> nextOpen(RegionCode region) {
        return jdbc.sql("SELECT p.id " + FROM + INSIDE + "AND p.state = 'OPEN' ORDER BY p.region, p.id LIMIT 1")
                .param("region", region.digits())
                .query(UUID.class)
                .optional();
    }

    Proposal find(UUID id) {
        return jdbc.sql(SELECT + "AND p.id = :id")
                .param("region", "")
                .param("id", id)
                .query((row, at) -> proposal(row))
                .optional()
                .orElseThrow(() -> new NotFoundException("proposal " + id));
    }

    private Proposal proposal(ResultSet row) throws SQLException {
        Identity typed = cipher.open(row.getBytes("identity"));
        Identity known = cipher.open(row.getBytes("known"));
        String outcome = row.getString("outcome");
        Timestamp decided = row.getTimestamp("decided_at");
        return new Proposal(
                row.getObject("id", UUID.class),
                row.getString("kab"),
                row.getLong("claim_id"),
                row.getObject("list_id", UUID.class),
                row.getInt("line"),
                row.getString("source"),
                row.getString("region"),
                row.getString("state"),
                NikSlip.valueOf(row.getString("slip")),
                SlipMask.of(typed.nikDigits(), known.nikDigits()),
                SlipMask.of(known.nikDigits(), typed.nikDigits()),
                claimed(row, typed),
                resident(row, known),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("evidence"),
                row.getString("decided_by"),
                decided == null ? null : decided.toInstant());
    }

    private static PersonSide claimed(ResultSet row, Identity identity) throws SQLException {
        return new PersonSide(
                identity.maskedNik(),
                identity.maskedNoKk(),
                row.getString("name"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("sex"),
                row.getString("region"),
                row.getString("address"),
                null);
    }

    /** As the register in force knows the person; a newer register may know nobody under this NIK any more. */
    private static PersonSide resident(ResultSet row, Identity identity) throws SQLException {
        String name = row.getString("known_name");
        String region = row.getString("known_region");
        return new PersonSide(
                identity.maskedNik(),
                identity.maskedNoKk(),
                name == null ? "" : name,
                row.getObject("known_birth", LocalDate.class),
                row.getString("known_sex"),
                region == null ? "" : region,
                null,
                row.getString("known_status"));
    }
}
