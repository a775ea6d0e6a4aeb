package id.tampah.registry;

import id.tampah.audit.ActorSource;
import id.tampah.shared.Digits;
import id.tampah.shared.IdentityCipher;
import id.tampah.shared.NameKey;
import id.tampah.shared.Nik;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Right identities come as new facts: a claim is never overwritten. The new claim goes the whole way again, from matching to
 * its household; who corrected it and on what evidence stands beside both.
 */
@Service
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
public class Corrections {

    private static final String COPY = """
            INSERT INTO registry.claim (kab, id, list_id, line, source, kind, program_code, period_id, region, nik_mac, kk_mac,
                                        identity, name, name_key, birth_date, sex, address, desil, received_at)
            SELECT kab, nextval('registry.claim_id'), list_id, line, source, kind, program_code, period_id, region, :nik,
                   kk_mac, :identity, name, name_key, birth_date, sex, address, desil, received_at
            FROM registry.claim WHERE kab = :kab AND id = :id
            RETURNING kab, id, list_id, line, region
            """;

    private static final String ADMIT = """
            INSERT INTO registry.claim (kab, id, list_id, line, source, kind, program_code, period_id, region, nik_mac, kk_mac,
                                        identity, name, name_key, birth_date, sex, address, desil, received_at)
            VALUES (:kab, nextval('registry.claim_id'), :list, :line, :source, :kind, :program, :period, :region, :nik, :kk,
                    :identity, :name, :key, :birth, :sex, :address, :desil, :received)
            RETURNING kab, id, list_id, line, region
            """;

    private static final String NOTE = """
            INSERT INTO registry.correction (kab, claim_id, replaced_id, list_id, line, region, evidence, corrected_by)
            VALUES (:kab, :claim, :replaced, :list, :line, :region, :evidence, :by)
            """;

    private record Written(String kab, long id, UUID listId, int line, String region) {}

    private final JdbcClient jdbc;
    private final IdentityCipher cipher;
    private final ActorSource actors;
    private final ApplicationEventPublisher events;

    /** Replaces a claim by one with another NIK; its family card and all else stay as the list said. */
    public ClaimRef correct(ClaimRef wrong, Nik right, String evidence) {
        byte[] identity = takeBack(wrong);
        Written written = jdbc.sql(COPY)
                .param("nik", cipher.mac(right))
                .param(
                        "identity",
                        cipher.seal(right.digits(), cipher.open(identity).noKkDigits()))
                .param("kab", wrong.kab())
                .param("id", wrong.id())
                .query(Corrections::written)
                .single();
        note(written, wrong.id(), evidence);
        events.publishEvent(new ClaimCorrected(wrong.kab(), wrong.id(), written.region()));
        return new ClaimRef(written.kab(), written.id());
    }

    private byte[] takeBack(ClaimRef wrong) {
        return jdbc.sql("""
                UPDATE registry.claim SET state = 'WITHDRAWN', reason = 'CORRECTED'
                WHERE kab = :kab AND id = :id AND state NOT IN ('RECORDED', 'WITHDRAWN') RETURNING identity
                """)
                .param("kab", wrong.kab())
                .param("id", wrong.id())
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> new RuleViolationException("registry.correct.late"));
    }

    /** Records somebody of a held row, once the NIK is known, as a claim of that list. */
    public ClaimRef admit(ClaimBatch list, AdmittedPerson person, String evidence) {
        Written written = jdbc.sql(ADMIT)
                .param("kab", new RegionCode(person.region()).kab())
                .param("list", list.listId())
                .param("line", person.line())
                .param("source", list.source())
                .param("kind", list.kind())
                .param("program", list.programCode())
                .param("period", list.periodId())
                .param("region", person.region())
                .param("nik", cipher.mac(person.nik()))
                .param("kk", person.noKk().isEmpty() ? null : cipher.mac(person.noKk()))
                .param("identity", cipher.seal(person.nik().digits(), person.noKk()))
                .param("name", person.name())
                .param("key", NameKey.of(person.name()))
                .param("birth", person.birthDate())
                .param("sex", person.sex())
                .param("address", person.address())
                .param("desil", person.desil())
                .param("received", Timestamp.from(list.receivedAt()))
                .query(Corrections::written)
                .single();
        note(written, null, evidence);
        return new ClaimRef(written.kab(), written.id());
    }

    private void note(Written written, @Nullable Long replaced, String evidence) {
        jdbc.sql(NOTE)
                .param("kab", written.kab())
                .param("claim", written.id())
                .param("replaced", replaced)
                .param("list", written.listId())
                .param("line", written.line())
                .param("region", written.region())
                .param("evidence", Digits.hide(evidence))
                .param("by", actors.actor().username())
                .update();
        events.publishEvent(new ClaimsRecorded(written.listId(), written.region(), 1));
    }

    private static Written written(ResultSet row, int at) throws SQLException {
        return new Written(
                row.getString("kab"),
                row.getLong("id"),
                row.getObject("list_id", UUID.class),
                row.getInt("line"),
                row.getString("region"));
    }
}
