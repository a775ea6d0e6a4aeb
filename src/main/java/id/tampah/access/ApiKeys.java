package id.tampah.access;

import id.tampah.audit.AuditTrail;
import id.tampah.shared.Ids;
import id.tampah.shared.NotFoundException;
import id.tampah.shared.RegionCode;
import id.tampah.shared.Sha256;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keys for programs: 32 random bytes, kept as a SHA-256 hash, bound to a role and region, with an end. */
@Service
@RequiredArgsConstructor
public class ApiKeys {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final CurrentUser current;
    private final DemoMode demo;

    /** Issues a key; the text returned is shown once. */
    @Transactional
    public String issue(String name, Role role, RegionCode region, Instant expiresAt) {
        current.requireInside(region);
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        String key = "tampah_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        register(key, name, role, region, expiresAt, false);
        return key;
    }

    /** Makes a given text a key that is valid while the demo is on. */
    @Transactional
    public void registerDemo(String key, String name, Role role, RegionCode region, Instant expiresAt) {
        register(key, name, role, region, expiresAt, true);
    }

    private void register(String key, String name, Role role, RegionCode region, Instant expiresAt, boolean ofDemo) {
        UUID id = Ids.next();
        jdbc.sql("""
                INSERT INTO access.api_key (id, name, hash, hint, role, region, expires_at, created_by, demo)
                VALUES (:id, :name, :hash, :hint, :role, :region, :expires, :by, :demo)
                """)
                .param("id", id)
                .param("name", name)
                .param("hash", Sha256.of(key))
                .param("hint", key.substring(key.length() - 4))
                .param("role", role.name())
                .param("region", region.digits())
                .param("expires", java.sql.Timestamp.from(expiresAt))
                .param("by", current.actor().username())
                .param("demo", ofDemo)
                .update();
        audit.record(AccessAction.API_KEY_ISSUED, "key:" + id, region.digits(), Map.of("role", role.name()));
    }

    @Transactional
    public void revoke(UUID id) {
        String region = jdbc.sql("""
                UPDATE access.api_key SET revoked_at = now()
                WHERE id = :id AND revoked_at IS NULL AND region LIKE :scope RETURNING region
                """)
                .param("id", id)
                .param("scope", current.get().region().scope())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFoundException("key " + id));
        audit.record(AccessAction.API_KEY_REVOKED, "key:" + id, region, Map.of());
    }

    @Transactional(readOnly = true)
    public List<ApiKeySummary> inside(RegionCode region) {
        return jdbc.sql("""
                SELECT id, name, hint, role, region, expires_at, revoked_at, created_by, created_at, used_at
                FROM access.api_key WHERE region LIKE :scope ORDER BY created_at DESC, id
                """)
                .param("scope", region.scope())
                .query(ApiKeySummary.class)
                .list();
    }

    /** The account a key stands for, while it is neither revoked nor past its end. */
    @Transactional
    public Optional<Account> authenticate(String key) {
        return jdbc.sql("""
                UPDATE access.api_key SET used_at = now()
                WHERE hash = :hash AND revoked_at IS NULL AND expires_at > now() AND (:demo OR NOT demo)
                RETURNING id, name, role, region
                """)
                .param("hash", Sha256.of(key))
                .param("demo", demo.on())
                .query((row, n) -> new Account(
                        row.getObject("id", UUID.class),
                        "api:" + row.getString("name"),
                        row.getString("name"),
                        "",
                        Role.valueOf(row.getString("role")),
                        row.getString("region"),
                        false))
                .optional();
    }
}
