package id.tampah.dukcapil.proposing;

import id.tampah.shared.IdentityCipher;
import id.tampah.shared.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks for the person behind a mistyped NIK: name and birth date agree exactly with a living resident of the claim's own
 * regency, and one slip lies between the two NIKs. NIKs are compared in memory, for the few who share name and birth date;
 * more than one such resident is no proposal.
 */
@Component
@RequiredArgsConstructor
class ProposalSql {

    private static final int FETCH = 2_000;

    /** Residents of one name and birth date beyond which nobody of them is looked at: one slip could lead to several. */
    private static final int CROWD = 100;

    /** Counted before they are looked for: without that, a list that has just been matched is taken for a short one. */
    private static final String ASKED = """
            CREATE TEMP TABLE dukcapil_unknown ON COMMIT DROP AS
            SELECT c.kab, c.id, c.list_id, c.region, c.identity, c.nik_mac, c.name_key, c.birth_date
            FROM registry.pub_claim c JOIN dukcapil.verdict v ON v.kab = c.kab AND v.claim_id = c.id
            WHERE c.list_id = '%s' AND v.outcome IN ('TIDAK_DITEMUKAN', 'TIDAK_PADAN') AND c.birth_date IS NOT NULL
              AND c.state NOT IN ('RECORDED', 'DROPPED', 'WITHDRAWN')
            """;

    private static final String NAMESAKES = """
            WITH known AS (
                SELECT r.kab, r.name_key, r.birth_date, r.identity, r.nik_mac,
                       count(*) OVER (PARTITION BY r.kab, r.name_key, r.birth_date) AS namesakes
                FROM dukcapil.resident r JOIN dukcapil.register g ON g.id = r.register_id AND g.current
                WHERE r.status = 'HIDUP'
                  AND (r.kab, r.name_key, r.birth_date) IN (SELECT kab, name_key, birth_date FROM dukcapil_unknown)
            )
            SELECT a.kab, a.id, a.list_id, a.region, a.identity, r.identity AS known, r.nik_mac
            FROM dukcapil_unknown a JOIN known r USING (kab, name_key, birth_date)
            WHERE r.namesakes <= :crowd AND a.nik_mac <> r.nik_mac
            ORDER BY a.kab, a.id
            """;

    private static final String PROPOSE = """
            INSERT INTO dukcapil.proposal (id, kab, region, claim_id, list_id, nik_mac, identity, slip)
            VALUES (:id, :kab, :region, :claim, :list, :nik, :identity, :slip) ON CONFLICT DO NOTHING
            """;

    private record Found(
            String kab, long claim, UUID list, String region, byte[] nikMac, byte[] identity, NikSlip slip) {}

    private final IdentityCipher cipher;

    int propose(JdbcClient batch, UUID list) {
        List<Found> found = search(batch, list);
        int proposed = 0;
        for (int i = 0; i < found.size(); i++) {
            proposed += alone(found, i) ? insert(batch, found.get(i)) : 0;
        }
        return proposed;
    }

    /** Rows of one claim stand next to each other. */
    private static boolean alone(List<Found> found, int at) {
        long claim = found.get(at).claim();
        return (at == 0 || found.get(at - 1).claim() != claim)
                && (at == found.size() - 1 || found.get(at + 1).claim() != claim);
    }

    private List<Found> search(JdbcClient batch, UUID list) {
        List<Found> found = new ArrayList<>();
        batch.sql(ASKED.formatted(list)).update();
        batch.sql("ANALYZE dukcapil_unknown").update();
        batch.sql(NAMESAKES).param("crowd", CROWD).withFetchSize(FETCH).query(row -> {
            byte[] known = row.getBytes("known");
            NikSlip slip = NikSlip.between(
                    cipher.open(row.getBytes("identity")).nikDigits(),
                    cipher.open(known).nikDigits());
            if (slip != null) {
                found.add(new Found(
                        row.getString("kab"),
                        row.getLong("id"),
                        row.getObject("list_id", UUID.class),
                        row.getString("region"),
                        row.getBytes("nik_mac"),
                        known,
                        slip));
            }
        });
        return found;
    }

    private static int insert(JdbcClient batch, Found one) {
        return batch.sql(PROPOSE)
                .param("id", Ids.next())
                .param("kab", one.kab())
                .param("region", one.region())
                .param("claim", one.claim())
                .param("list", one.list())
                .param("nik", one.nikMac())
                .param("identity", one.identity())
                .param("slip", one.slip().name())
                .update();
    }
}
