package id.tampah.distribution;

import id.tampah.registry.HouseholdFact;
import id.tampah.registry.HouseholdFacts;
import id.tampah.registry.JourneyMark;
import id.tampah.registry.JourneyState;
import id.tampah.registry.JourneyWord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a household was to get and got, for its page. */
@Component
@RequiredArgsConstructor
class DeliveryFacts implements HouseholdFacts {

    private final JdbcClient jdbc;

    @Override
    public List<HouseholdFact> about(UUID householdId) {
        return jdbc.sql("""
                SELECT d.stage_id, d.region, d.state, d.reason, d.due, coalesce(d.at, o.opened_at, now()) AS at, s.name,
                       p.program_name
                FROM distribution.delivery d
                JOIN program.pub_stage s ON s.id = d.stage_id
                JOIN program.pub_period p ON p.id = d.period_id
                LEFT JOIN distribution.opening o ON o.stage_id = d.stage_id AND o.decree_id = d.decree_id
                WHERE d.household_id = :household ORDER BY d.due
                """)
                .param("household", householdId)
                .query(DeliveryFacts::fact)
                .list();
    }

    private static HouseholdFact fact(ResultSet row, int number) throws SQLException {
        DeliveryState state = DeliveryState.valueOf(row.getString("state"));
        String reason = row.getString("reason");
        Timestamp at = row.getTimestamp("at");
        return new HouseholdFact(
                HouseholdFact.Kind.DELIVERY,
                at.toInstant(),
                "distribution.fact",
                List.of(row.getString("program_name"), row.getString("name")),
                state.name(),
                reason == null ? null : "distribution.reason." + reason,
                "/penyaluran/desa/" + row.getString("stage_id") + "?desa=" + row.getString("region"),
                step(state));
    }

    private static JourneyMark step(DeliveryState state) {
        return switch (state) {
            case PLANNED -> new JourneyMark(JourneyWord.DISALURKAN, JourneyState.NOW);
            case DELIVERED -> new JourneyMark(JourneyWord.DITERIMA, JourneyState.DONE);
            case FAILED, RETURNED -> new JourneyMark(JourneyWord.DITERIMA, JourneyState.STOPPED);
        };
    }
}
