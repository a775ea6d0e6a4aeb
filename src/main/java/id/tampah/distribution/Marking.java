package id.tampah.distribution;

import id.tampah.access.CurrentUser;
import id.tampah.audit.AuditTrail;
import id.tampah.region.Regions;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import id.tampah.shared.SqlScript;
import java.time.LocalDate;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Marks deliveries. The mark's own key makes a repeated click harmless, the version a forgotten page. */
@Service
@RequiredArgsConstructor
public class Marking {

    private static final String MARK_DELIVERY = SqlScript.read("distribution/mark-delivery");

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Deliveries deliveries;
    private final Regions regions;
    private final AuditTrail audit;

    @Transactional
    public MarkOutcome mark(Mark mark) {
        requireReason(mark);
        DeliveryRow row = deliveries.get(mark.deliveryId());
        requireDue(mark, row);
        if (change(mark) == 1) {
            trace(mark, row.region());
            return MarkOutcome.DONE;
        }
        return known(mark) ? MarkOutcome.DONE_BEFORE : MarkOutcome.STALE;
    }

    private static void requireReason(Mark mark) {
        DeliveryReason reason = mark.reason();
        boolean fits =
                mark.state().needsReason() ? reason != null && reason.getState() == mark.state() : reason == null;
        if (!fits || mark.state() == DeliveryState.PLANNED) {
            throw new RuleViolationException("distribution.mark.reason");
        }
    }

    /** Whoever wants to hand over earlier asks the office for an earlier day. */
    private void requireDue(Mark mark, DeliveryRow row) {
        if (mark.state() == DeliveryState.DELIVERED && row.due().isAfter(today(row.region()))) {
            throw new RuleViolationException("distribution.mark.early", row.due());
        }
    }

    /** Today as the village's clocks have it. */
    private LocalDate today(String region) {
        return LocalDate.now(regions.timeZone(new RegionCode(region)).getZone());
    }

    private int change(Mark mark) {
        DeliveryReason reason = mark.reason();
        return jdbc.sql(MARK_DELIVERY)
                .param("id", mark.deliveryId())
                .param("version", mark.version())
                .param("from", mark.state().comesFrom())
                .param("state", mark.state().name())
                .param("reason", reason == null ? null : reason.name())
                .param("note", mark.note())
                .param("by", user.get().username())
                .param("client", mark.clientId())
                .update();
    }

    private boolean known(Mark mark) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM distribution.mark WHERE client_id = :client AND state = :state)")
                .param("client", mark.clientId())
                .param("state", mark.state().name())
                .query(Boolean.class)
                .single();
    }

    private void trace(Mark mark, String region) {
        DeliveryReason reason = mark.reason();
        audit.record(
                DistributionAction.DELIVERY_MARKED,
                "delivery:" + mark.deliveryId(),
                region,
                Map.of("state", mark.state().name(), "reason", reason == null ? "" : reason.name()));
    }
}
