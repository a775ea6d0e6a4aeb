package id.tampah.registry;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Everything the house knows about one household.
 *
 * @param noKk masked; empty when no list names the KK the household is known by
 * @param aids programme and period of each claim that is about aid, by its id
 * @param facts of every later module, newest last
 * @param leftOut steps of the journey that no programme of the household needs
 * @param revealed whether NIK and KK of the members are shown in full
 */
public record HouseholdView(
        UUID id,
        String region,
        String headName,
        String noKk,
        List<Member> members,
        List<ClaimView> claims,
        Map<Long, ClaimAid> aids,
        List<HouseholdFact> facts,
        Set<JourneyWord> leftOut,
        boolean revealed) {

    /** The newest claim that knows the desil. */
    public Optional<ClaimView> desil() {
        return claims.stream()
                .filter(claim -> claim.live() && claim.desil() != null)
                .max(Comparator.comparing(ClaimView::receivedAt));
    }

    public List<HouseholdFact> facts(HouseholdFact.Kind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind).toList();
    }
}
