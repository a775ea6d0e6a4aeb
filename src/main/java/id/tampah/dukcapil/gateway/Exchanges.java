package id.tampah.dukcapil.gateway;

import id.tampah.access.CurrentUser;
import id.tampah.audit.AuditTrail;
import id.tampah.dukcapil.gateway.GatewaySettings.GatewayAction;
import id.tampah.job.JobRequest;
import id.tampah.job.Jobs;
import id.tampah.shared.IdentityCipher;
import id.tampah.shared.Ids;
import id.tampah.shared.NotFoundException;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import id.tampah.shared.Sha256;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files between us and the local Dukcapil office: made, taken out, brought back; who, when and which bytes is kept. */
@Service
@RequiredArgsConstructor
public class Exchanges {

    /** Lines a person can still work through in one file; who is left stands in the next one. */
    public static final int MOST = 50_000;

    private static final String SELECT = """
            SELECT id, kab, direction, state, filename, encode(sha256, 'hex') AS sha256, purpose, agreement, claims, answered,
                   blank, foreign_rows, unclear, problem, made_by, made_at
            FROM dukcapil.exchange\s""";

    private final JdbcClient jdbc;
    private final ServiceSql sql;
    private final IdentityCipher cipher;
    private final CurrentUser user;
    private final Jobs jobs;
    private final AuditTrail audit;

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<ExchangeFile> latest(int limit) {
        return jdbc.sql(SELECT + "ORDER BY made_at DESC, id DESC LIMIT :limit")
                .param("limit", limit)
                .query(ExchangeFile.class)
                .list();
    }

    @Transactional(readOnly = true)
    public long waiting(RegionCode kab, Way way) {
        return sql.waiting(jdbc, kab.digits(), way);
    }

    @Transactional(readOnly = true)
    public Meter meter(RegionCode kab) {
        return sql.meter(jdbc, kab.digits());
    }

    /** Makes a file of those who wait, for the local office. */
    @Transactional
    public UUID send(RegionCode kab) {
        user.requireInside(kab);
        GatewaySetting setting = GatewaySettings.of(jdbc, kab.digits());
        if (setting.way() != Way.FILE) {
            throw new RuleViolationException("dukcapil.exchange.way");
        }
        List<Question> waiting = sql.next(jdbc, kab.digits(), Way.FILE, -1, MOST);
        if (waiting.isEmpty()) {
            throw new RuleViolationException("dukcapil.exchange.nobody");
        }
        String name = "padan-" + kab.digits() + "-" + LocalDate.now(java.time.ZoneOffset.UTC) + ".xlsx";
        UUID id = insert(setting, "OUT", "READY", name, ExchangeSheet.write(setting, waiting), waiting.size());
        record(GatewayAction.FILE_SENT, id, setting, waiting.size());
        return id;
    }

    /** The bytes of a file; taking them out is written down. */
    @Transactional
    public byte[] takeOut(UUID id) {
        ExchangeFile file = jdbc.sql(SELECT + "WHERE id = :id")
                .param("id", id)
                .query(ExchangeFile.class)
                .optional()
                .orElseThrow(() -> new NotFoundException("exchange " + id));
        record(GatewayAction.FILE_TAKEN_OUT, id, GatewaySettings.of(jdbc, file.kab()), file.claims());
        return cipher.unseal(jdbc.sql("SELECT sealed FROM dukcapil.exchange WHERE id = :id")
                .param("id", id)
                .query(byte[].class)
                .single());
    }

    /** Takes the office's answer; a run reads it. */
    @Transactional
    public UUID receive(RegionCode kab, String filename, byte[] content) {
        user.requireInside(kab);
        GatewaySetting setting = GatewaySettings.of(jdbc, kab.digits());
        UUID id = insert(setting, "IN", "READING", filename, content, 0);
        record(GatewayAction.FILE_RECEIVED, id, setting, 0);
        jobs.submit(new JobRequest(
                AnswerReading.KIND,
                "exchange:" + id,
                "job.dukcapil.answer.title",
                kab.digits(),
                Map.of("exchange", id.toString()),
                "/padan/jalur"));
        return id;
    }

    private UUID insert(
            GatewaySetting setting, String direction, String state, String filename, byte[] content, int claims) {
        UUID id = Ids.next();
        int inserted = jdbc.sql("""
                INSERT INTO dukcapil.exchange (id, kab, region, direction, state, filename, sha256, sealed, purpose, agreement,
                                               claims, made_by)
                VALUES (:id, :kab, :kab, :direction, :state, :name, :sha, :sealed, :purpose, :agreement, :claims, :by)
                ON CONFLICT DO NOTHING
                """)
                .param("id", id)
                .param("kab", setting.kab())
                .param("direction", direction)
                .param("state", state)
                .param("name", filename)
                .param("sha", Sha256.of(content))
                .param("sealed", cipher.seal(content))
                .param("purpose", setting.purpose())
                .param("agreement", setting.agreement())
                .param("claims", claims)
                .param("by", user.get().username())
                .update();
        if (inserted == 0) {
            throw new RuleViolationException("dukcapil.exchange.again");
        }
        return id;
    }

    private void record(GatewayAction action, UUID id, GatewaySetting setting, int claims) {
        audit.record(action, "exchange:" + id, setting.kab(), GatewaySettings.ground(setting, claims));
    }
}
