package id.tampah.targeting;

import id.tampah.registry.HouseholdFact;
import id.tampah.registry.HouseholdFacts;
import id.tampah.registry.JourneyMark;
import id.tampah.registry.JourneyState;
import id.tampah.registry.JourneyWord;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the household page whether a household is a candidate, and by which rule. */
@Component
@RequiredArgsConstructor
class TargetFacts implements HouseholdFacts {

    private record Row(
            UUID periodId, String period, String state, String rule, String operand, boolean held, Instant builtAt) {

        HouseholdFact fact() {
            boolean inside = state.equals("IN");
            return new HouseholdFact(
                    HouseholdFact.Kind.TARGET,
                    builtAt,
                    "targeting.fact." + rule,
                    List.of(period, operand),
                    inside ? "CANDIDATE" : "EXCLUDED",
                    held && inside ? "targeting.held" : null,
                    "/sasaran/" + periodId,
                    new JourneyMark(JourneyWord.MASUK_SASARAN, inside ? JourneyState.DONE : JourneyState.STOPPED));
        }
    }

    /** A step is needed as soon as one period that the household is proposed for keeps it. */
    private static final String LEFT_OUT = """
            SELECT step FROM unnest(ARRAY['DIVERIFIKASI', 'DIMUSYAWARAHKAN']) step WHERE NOT EXISTS (
                SELECT FROM registry.pub_claim c JOIN program.pub_period p
                    ON p.id = c.period_id OR (c.period_id IS NULL AND p.program_code = c.program_code)
                WHERE c.household_id = :household AND c.kind = 'PROPOSALS' AND step <> ALL (p.left_out))
            """;

    private final JdbcClient jdbc;

    @Override
    public Set<JourneyWord> leftOut(UUID householdId) {
        return jdbc.sql(LEFT_OUT).param("household", householdId).query(String.class).stream()
                .map(JourneyWord::valueOf)
                .collect(Collectors.toSet());
    }

    @Override
    public List<HouseholdFact> about(UUID householdId) {
        return jdbc.sql("""
                SELECT c.period_id, p.name AS period, c.state, c.rule, c.operand, c.held, c.built_at
                FROM targeting.candidate c JOIN program.pub_period p ON p.id = c.period_id
                WHERE c.household_id = :household ORDER BY c.built_at
                """).param("household", householdId).query(Row.class).stream()
                .map(Row::fact)
                .toList();
    }
}
