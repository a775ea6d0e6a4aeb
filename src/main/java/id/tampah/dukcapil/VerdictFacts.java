package id.tampah.dukcapil;

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

/** Tells the household page what Dukcapil answered; one claim that is PADAN is enough for the journey. */
@Component
@RequiredArgsConstructor
class VerdictFacts implements HouseholdFacts {

    private record Row(
            String kab,
            long claimId,
            String source,
            String outcome,
            @Nullable LocalDate dated,
            Instant checkedAt) {

        HouseholdFact fact(@Nullable JourneyMark mark) {
            return new HouseholdFact(
                    HouseholdFact.Kind.VERDICT,
                    checkedAt,
                    dated == null ? "dukcapil.fact.without" : "dukcapil.fact.with",
                    dated == null ? List.of(source) : List.of(source, dated),
                    outcome,
                    outcome.equals("PADAN") ? null : "dukcapil.means." + outcome,
                    "/padan/" + kab + "/" + claimId,
                    mark);
        }

        JourneyMark mark() {
            return new JourneyMark(
                    JourneyWord.DIPADANKAN,
                    switch (Outcome.valueOf(outcome)) {
                        case PADAN -> JourneyState.DONE;
                        case BELUM_DIPADANKAN, GAGAL_CEK -> JourneyState.NOW;
                        default -> JourneyState.STOPPED;
                    });
        }
    }

    private final JdbcClient jdbc;

    @Override
    public List<HouseholdFact> about(UUID householdId) {
        List<Row> rows = rows(householdId);
        List<HouseholdFact> facts = new ArrayList<>();
        for (Row row : rows) {
            facts.add(row.fact(facts.isEmpty() ? row.mark() : null));
        }
        return facts;
    }

    /** The best answer first: it speaks for the household. */
    private List<Row> rows(UUID householdId) {
        return jdbc.sql("""
                SELECT v.kab, v.claim_id, c.source, v.outcome, g.dated, v.checked_at
                FROM registry.pub_settled s JOIN registry.pub_claim c ON c.kab = s.kab AND c.id = s.claim_id
                JOIN dukcapil.verdict v ON v.kab = c.kab AND v.claim_id = c.id
                LEFT JOIN dukcapil.register g ON g.id = v.register_id
                WHERE s.household_id = :household AND c.state <> 'WITHDRAWN'
                ORDER BY v.outcome = 'PADAN' DESC, v.checked_at DESC
                """).param("household", householdId).query(Row.class).list();
    }
}
