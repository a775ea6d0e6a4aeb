package id.tampah.allocation;

import id.tampah.access.CurrentUser;
import id.tampah.access.Role;
import id.tampah.job.AreaFigure;
import id.tampah.job.AreaFigures;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For the social office: places awarded of the places it holds, by programme, in periods that have not ended. */
@Component
@Order(1)
@RequiredArgsConstructor
class QuotaFigures implements AreaFigures {

    private static final Set<Role> OFFICES = Set.of(Role.DINSOS_KOTA, Role.DINSOS_PROVINSI);

    /** Places are those of the topmost nodes inside the region; what is used is counted at every node. */
    private static final String AWARDED_OF_PLACES = """
            SELECT p.program_name, sum(q.used) AS used, sum(q.places) FILTER (WHERE above.id IS NULL) AS places
            FROM allocation.quota q JOIN program.pub_period p ON p.id = q.period_id AND p.ends >= CURRENT_DATE
            LEFT JOIN allocation.quota above ON above.id = q.parent_id AND above.region LIKE :scope
            WHERE q.region LIKE :scope
            GROUP BY p.program_name ORDER BY p.program_name
            """;

    private final JdbcClient jdbc;
    private final CurrentUser user;

    @Override
    public List<AreaFigure> figures() {
        return OFFICES.contains(user.role())
                ? jdbc.sql(AWARDED_OF_PLACES)
                        .param("scope", user.region().scope())
                        .query((row, n) -> new AreaFigure(
                                "allocation.figure.quota",
                                List.of(row.getString("program_name")),
                                row.getLong("used"),
                                row.getLong("places"),
                                "/kuota"))
                        .list()
                : List.of();
    }
}
