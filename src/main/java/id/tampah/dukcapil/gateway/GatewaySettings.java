package id.tampah.dukcapil.gateway;

import id.tampah.access.CurrentUser;
import id.tampah.audit.AuditAction;
import id.tampah.audit.AuditTrail;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which way each regency asks, under which agreement; every change is written down. */
@Service
@RequiredArgsConstructor
public class GatewaySettings {

    private static final String SELECT = """
            SELECT kab, way, purpose, agreement, agreement_source, agreement_date, daily_quota, changed_by, changed_at, version
            FROM dukcapil.setting\s""";

    private static final String SAVE = """
            INSERT INTO dukcapil.setting (kab, region, way, purpose, agreement, agreement_source, agreement_date, daily_quota,
                                          changed_by)
            VALUES (:kab, :kab, :way, :purpose, :agreement, :source, :date, :quota, :by)
            ON CONFLICT (kab) DO UPDATE SET way = excluded.way, purpose = excluded.purpose, agreement = excluded.agreement,
                   agreement_source = excluded.agreement_source, agreement_date = excluded.agreement_date,
                   daily_quota = excluded.daily_quota, changed_by = excluded.changed_by, changed_at = now(),
                   version = setting.version + 1
            WHERE setting.version = :version
            """;

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final AuditTrail audit;

    /** Settings inside the reader's region. */
    @Transactional(readOnly = true)
    public List<GatewaySetting> all() {
        return jdbc.sql(SELECT + "ORDER BY kab").query(GatewaySetting.class).list();
    }

    @Transactional(readOnly = true)
    public GatewaySetting of(RegionCode kab) {
        user.requireInside(kab);
        return of(jdbc, kab.digits());
    }

    static GatewaySetting of(JdbcClient jdbc, String kab) {
        return jdbc.sql(SELECT + "WHERE kab = :kab")
                .param("kab", kab)
                .query(GatewaySetting.class)
                .optional()
                .orElseGet(() -> GatewaySetting.unset(kab));
    }

    @Transactional
    public void save(GatewaySetting wanted) {
        RegionCode kab = new RegionCode(wanted.kab());
        user.requireInside(kab);
        if (wanted.agreement().isBlank() || wanted.purpose().isBlank() || wanted.agreementDate() == null) {
            throw new RuleViolationException("dukcapil.setting.agreement");
        }
        int saved = jdbc.sql(SAVE)
                .param("kab", wanted.kab())
                .param("way", wanted.way().name())
                .param("purpose", wanted.purpose().strip())
                .param("agreement", wanted.agreement().strip())
                .param("source", wanted.agreementSource().strip())
                .param("date", wanted.agreementDate())
                .param("quota", wanted.dailyQuota())
                .param("by", user.get().username())
                .param("version", wanted.version())
                .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("dukcapil setting " + wanted.kab());
        }
        audit.record(
                GatewayAction.GATEWAY_CHOSEN,
                "gateway:" + wanted.kab(),
                wanted.kab(),
                Map.of("way", wanted.way(), "agreement", wanted.agreement(), "quota", wanted.dailyQuota()));
    }

    /** What each request to Dukcapil leaves in the trail: on what ground it was made. */
    static Map<String, ?> ground(GatewaySetting setting, int claims) {
        return Map.of("purpose", setting.purpose(), "agreement", setting.agreement(), "claims", claims);
    }

    /** What the gateway leaves in the trail. */
    enum GatewayAction implements AuditAction {
        GATEWAY_CHOSEN,
        SERVICE_ASKED,
        FILE_SENT,
        FILE_TAKEN_OUT,
        FILE_RECEIVED,
        FILE_READ
    }
}
