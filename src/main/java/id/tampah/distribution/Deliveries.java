package id.tampah.distribution;

import id.tampah.audit.AuditTrail;
import id.tampah.shared.NameKey;
import id.tampah.shared.NotFoundException;
import id.tampah.shared.RegionCode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The deliveries of a village as staff look at them; marking is done by {@link Marking}. */
@Service
@RequiredArgsConstructor
public class Deliveries {

    public static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final DeliveryRows rows;
    private final AuditTrail audit;

    /** One page of a village in the order of its printed list; leaves a trace that its people were looked at. */
    @Transactional
    public List<DeliveryRow> page(VillageQuestion question) {
        return seen(question, find(question, PAGE, rows.masked()));
    }

    /** The whole list of a village, for the printed receipt list. */
    @Transactional
    public List<DeliveryRow> all(VillageQuestion question) {
        return seen(question, find(question, Integer.MAX_VALUE, rows.masked()));
    }

    /** The same list with whole NIKs, to be held beside the identity cards; the trail says who printed it. */
    @Transactional
    public List<DeliveryRow> allWhole(VillageQuestion question) {
        List<DeliveryRow> found = find(question, Integer.MAX_VALUE, rows.whole());
        record(DistributionAction.DELIVERIES_PRINTED_WHOLE, question, found.size());
        return found;
    }

    private List<DeliveryRow> seen(VillageQuestion question, List<DeliveryRow> found) {
        if (!found.isEmpty()) {
            record(DistributionAction.DELIVERIES_SEEN, question, found.size());
        }
        return found;
    }

    private void record(DistributionAction action, VillageQuestion question, int people) {
        audit.record(action, "stage:" + question.stageId(), question.region().digits(), Map.of("rows", people));
    }

    private List<DeliveryRow> find(VillageQuestion question, int limit, RowMapper<DeliveryRow> mapper) {
        DeliveryState state = question.state();
        return jdbc.sql(DeliverySql.ROW + """
                WHERE d.stage_id = :stage AND d.region = :region AND d.position > :after
                  AND (:state::text IS NULL OR d.state = :state)
                  AND (:name = '' OR d.name_key LIKE '%' || :name || '%')
                ORDER BY d.position LIMIT :limit
                """)
                .param("stage", question.stageId())
                .param("region", question.region().digits())
                .param("after", question.after())
                .param("state", state == null ? null : state.name())
                .param("name", NameKey.of(question.name()))
                .param("limit", limit)
                .query(mapper)
                .list();
    }

    @Transactional(readOnly = true)
    public Counts counts(UUID stageId, RegionCode region) {
        return jdbc.sql("SELECT " + DeliverySql.COUNTS
                        + "FROM distribution.delivery d WHERE d.stage_id = :stage AND d.region = :region")
                .param("stage", stageId)
                .param("region", region.digits())
                .query((row, n) -> DeliveryRows.counts(row))
                .single();
    }

    @Transactional(readOnly = true)
    public DeliveryRow get(UUID id) {
        return jdbc.sql(DeliverySql.ROW + "WHERE d.id = :id")
                .param("id", id)
                .query(rows.masked())
                .optional()
                .orElseThrow(() -> new NotFoundException("delivery " + id));
    }
}
