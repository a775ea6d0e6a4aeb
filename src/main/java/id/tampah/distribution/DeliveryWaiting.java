package id.tampah.distribution;

import id.tampah.access.CurrentUser;
import id.tampah.job.Waiting;
import id.tampah.job.WaitingItem;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits: aid to hand over for the village, decrees without a stage for the social office. */
@Component
@RequiredArgsConstructor
class DeliveryWaiting implements Waiting {

    private final JdbcClient jdbc;
    private final CurrentUser user;

    @Override
    public List<WaitingItem> waiting() {
        return switch (user.role()) {
            case OPERATOR_DESA, DISTRIBUTOR -> List.of(item("distribution.waiting.open", "/penyaluran", """
                    SELECT count(*) FROM distribution.delivery
                    WHERE state = 'PLANNED' AND region LIKE :scope
                    """));
            case DINSOS_PROVINSI, DINSOS_KOTA ->
                List.of(item("distribution.waiting.unopened", "/penyaluran/buka", """
                    SELECT count(*) FROM allocation.pub_decree d
                    WHERE d.region LIKE :scope AND NOT EXISTS (
                        SELECT FROM distribution.opening o WHERE o.decree_id = d.id)
                    """));
            default -> List.of();
        };
    }

    private WaitingItem item(String key, String href, String count) {
        long found = jdbc.sql(count)
                .param("scope", user.region().scope())
                .query(Long.class)
                .single();
        return new WaitingItem("penyaluran", key, found, href);
    }
}
