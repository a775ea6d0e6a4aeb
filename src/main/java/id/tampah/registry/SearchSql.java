package id.tampah.registry;

import id.tampah.shared.IdentityCipher;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks households up by the fingerprint of a number or by name, in the reader's scope. */
@Component
@RequiredArgsConstructor
class SearchSql {

    private final JdbcClient jdbc;
    private final IdentityCipher cipher;

    /** A number can be somebody's NIK or a KK, as the register or as any list writes it. */
    List<UUID> byNumber(byte[] mac) {
        return ids(jdbc.sql("""
                SELECT household_id AS id FROM registry.person WHERE nik_mac = :mac
                UNION SELECT id FROM registry.household WHERE key_mac = :mac
                UNION SELECT household_id FROM registry.claim WHERE nik_mac = :mac AND household_id IS NOT NULL
                UNION SELECT household_id FROM registry.claim WHERE kk_mac = :mac AND household_id IS NOT NULL
                """).param("mac", mac));
    }

    /** Written with comparisons, not LIKE, so that row-level security lets the index answer. */
    List<UUID> byNameStart(String key, int limit) {
        return ids(jdbc.sql("""
                SELECT household_id AS id FROM registry.person WHERE name_key >= :key AND name_key < :end
                GROUP BY household_id ORDER BY min(name_key), household_id LIMIT :limit
                """).param("key", key).param("end", key + "\uffff").param("limit", limit));
    }

    List<UUID> byNameWords(String key, int limit) {
        String[] words = Stream.of(key.split(" ")).map(word -> "%" + word + "%").toArray(String[]::new);
        return ids(jdbc.sql("""
                SELECT household_id AS id FROM registry.person WHERE name_key LIKE ALL (:words)
                GROUP BY household_id ORDER BY min(name_key), household_id LIMIT :limit
                """).param("words", words).param("limit", limit));
    }

    private static List<UUID> ids(JdbcClient.StatementSpec query) {
        return query.query((row, at) -> row.getObject("id", UUID.class)).list();
    }

    /** @param key of the name that was asked for, so that the member who bears it is named; else empty */
    List<FoundHousehold> show(List<UUID> households, String key) {
        return jdbc.sql("""
                SELECT h.id, h.head_name, h.region, p.name, p.identity, c.sources, c.claims
                FROM registry.household h
                LEFT JOIN LATERAL (SELECT name, identity FROM registry.person WHERE household_id = h.id
                                   ORDER BY strpos(name_key, :key) = 0, name = h.head_name DESC, birth_date LIMIT 1) p ON true
                CROSS JOIN LATERAL (SELECT count(*) AS claims, coalesce(string_agg(DISTINCT source, ', '), '') AS sources
                                    FROM registry.settled s JOIN registry.claim k ON k.kab = s.kab AND k.id = s.claim_id
                                    WHERE s.household_id = h.id AND state <> 'WITHDRAWN') c
                WHERE h.id = ANY (:households)
                """)
                .param("households", households.toArray(UUID[]::new))
                .param("key", key)
                .query((row, at) -> new FoundHousehold(
                        row.getObject("id", UUID.class),
                        row.getString("head_name"),
                        row.getString("region"),
                        row.getString("name"),
                        masked(row.getBytes("identity")),
                        row.getString("sources"),
                        row.getInt("claims")))
                .list();
    }

    private String masked(byte @Nullable [] identity) {
        return identity == null ? "" : cipher.open(identity).maskedNik();
    }
}
