package id.tampah.distribution;

import id.tampah.access.CurrentUser;
import id.tampah.audit.AuditTrail;
import id.tampah.region.Regions;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Marks deliveries. The mark's own key makes a repeated click harmless, the version a forgotten page. */
@Service
public class Marking {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Deliveries deliveries;
    private final Regions regions;
    private final AuditTrail audit;
    private final String markDelivery;

    Marking(
            JdbcClient jdbc,
            CurrentUser user,
            Deliveries deliveries,
            Regions regions,
            AuditTrail audit,
            @Value("classpath:sql/distribution/mark-delivery.sql") Resource markDelivery) {
        this.jdbc = jdbc;
        this.user = user;
        this.deliveries = deliveries;
        this.regions = regions;
        this.audit = audit;
        try {
            this.markDelivery = markDelivery.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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
        return jdbc.sql(markDelivery)
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
