package id.tampah.dedup;

import id.tampah.registry.HouseholdFact;
import id.tampah.registry.HouseholdFacts;
import id.tampah.registry.JourneyMark;
import id.tampah.registry.JourneyState;
import id.tampah.registry.JourneyWord;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The duplicate cases of a household on its page. */
@Component
@RequiredArgsConstructor
class CaseFacts implements HouseholdFacts {

    private record Row(
            UUID id,
            CaseKind kind,
            CaseState state,
            String programs,
            Instant openedAt,
            @Nullable Instant decidedAt,
            @Nullable String reason,
            boolean allDropped) {}

    private final JdbcClient jdbc;
    private final CaseSql cases;

    @Override
    public List<HouseholdFact> about(UUID householdId) {
        ProgramNames names = cases.programNames();
        return jdbc.sql("""
                SELECT d.id, d.kind, d.state, d.programs, d.opened_at, d.decided_at, d.reason,
                       bool_and(s.kept IS FALSE) AS all_dropped
                FROM registry.pub_settled h JOIN dedup.case_side s ON s.kab = h.kab AND s.claim_id = h.claim_id
                JOIN dedup.duplicate_case d ON d.id = s.case_id
                WHERE h.household_id = :household GROUP BY d.id ORDER BY d.id
                """).param("household", householdId).query(Row.class).stream()
                .map(row -> fact(row, names))
                .toList();
    }

    private static HouseholdFact fact(Row row, ProgramNames names) {
        JourneyState step = row.state == CaseState.OPEN
                ? JourneyState.NOW
                : row.allDropped ? JourneyState.STOPPED : JourneyState.DONE;
        return new HouseholdFact(
                HouseholdFact.Kind.DUPLICATE,
                row.decidedAt == null ? row.openedAt : row.decidedAt,
                "dedup.fact." + row.kind,
                List.of(names.of(row.programs)),
                row.state.name(),
                row.reason == null ? null : "dedup.reason." + row.reason,
                "/data-ganda/" + row.id,
                new JourneyMark(JourneyWord.BEBAS_GANDA, step));
    }
}
