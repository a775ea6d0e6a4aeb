package id.tampah.allocation;

import id.tampah.registry.HouseholdFact;
import id.tampah.registry.HouseholdFacts;
import id.tampah.registry.JourneyMark;
import id.tampah.registry.JourneyState;
import id.tampah.registry.JourneyWord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the household page about places, queues and decrees. */
@Component
@RequiredArgsConstructor
class AllocationFacts implements HouseholdFacts {

    private record Row(
            UUID runId,
            String period,
            String state,
            @Nullable String reason,
            int rank,
            Instant decidedAt,
            @Nullable UUID decreeId,
            @Nullable String skNumber,
            @Nullable LocalDate skDate,
            @Nullable Instant signedAt) {

        HouseholdFact award() {
            return new HouseholdFact(
                    HouseholdFact.Kind.AWARD,
                    decidedAt,
                    "allocation.fact." + state,
                    List.of(period, rank),
                    state,
                    Reasons.key(reason),
                    "/penetapan/hasil/" + runId,
                    mark());
        }

        private JourneyMark mark() {
            return switch (AwardState.valueOf(state)) {
                case AWARDED -> new JourneyMark(JourneyWord.DAPAT_KUOTA, JourneyState.DONE);
                case WAITLISTED -> new JourneyMark(JourneyWord.ANTRE, JourneyState.NOW);
                case HANDED_OVER -> new JourneyMark(JourneyWord.DIALIHKAN, JourneyState.DONE);
                case REVOKED -> new JourneyMark(JourneyWord.DAPAT_KUOTA, JourneyState.STOPPED);
            };
        }

        HouseholdFact decree(Instant signed, String number) {
            return new HouseholdFact(
                    HouseholdFact.Kind.AWARD,
                    signed,
                    "allocation.fact.decree",
                    List.of(period, number),
                    "SIGNED",
                    null,
                    "/penetapan/" + decreeId,
                    new JourneyMark(JourneyWord.DITETAPKAN, JourneyState.DONE));
        }
    }

    private final JdbcClient jdbc;

    @Override
    public List<HouseholdFact> about(UUID householdId) {
        List<HouseholdFact> facts = new ArrayList<>();
        for (Row row : rows(householdId)) {
            facts.add(row.award());
            if (row.signedAt != null && row.skNumber != null) {
                facts.add(row.decree(row.signedAt, row.skNumber));
            }
        }
        return facts;
    }

    private List<Row> rows(UUID householdId) {
        return jdbc.sql("""
                SELECT a.run_id, p.name AS period, a.state, coalesce(s.name, a.reason) AS reason, a.rank, a.decided_at,
                       a.decree_id, d.sk_number, d.sk_date, d.signed_at
                FROM allocation.award a JOIN program.pub_period p ON p.id = a.period_id
                LEFT JOIN allocation.decree d ON d.id = a.decree_id
                LEFT JOIN program.pub_source s ON a.state = 'HANDED_OVER' AND s.code = a.reason
                WHERE a.household_id = :household ORDER BY a.decided_at
                """).param("household", householdId).query(Row.class).list();
    }
}
