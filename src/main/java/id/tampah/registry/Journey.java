package id.tampah.registry;

import static id.tampah.registry.JourneyState.DONE;
import static id.tampah.registry.JourneyState.LATER;
import static id.tampah.registry.JourneyState.NOW;
import static id.tampah.registry.JourneyState.SKIPPED;
import static id.tampah.registry.JourneyState.STOPPED;
import static id.tampah.registry.JourneyWord.ANTRE;
import static id.tampah.registry.JourneyWord.BEBAS_GANDA;
import static id.tampah.registry.JourneyWord.DAPAT_KUOTA;
import static id.tampah.registry.JourneyWord.DIALIHKAN;
import static id.tampah.registry.JourneyWord.DITERIMA;
import static id.tampah.registry.JourneyWord.DIUSULKAN;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Lays the claims and facts of a household out along the eleven words. */
@RequiredArgsConstructor
public class Journey {

    /** Three words for one place: within quota, in the queue, or handed to the next source. */
    private static final Set<JourneyWord> PLACE = EnumSet.of(DAPAT_KUOTA, ANTRE, DIALIHKAN);

    private final List<ClaimView> claims;
    private final List<HouseholdFact> facts;
    private final ZoneId zone;
    /** Turns a fact into a finished sentence. */
    private final Function<HouseholdFact, String> sentence;
    /** Steps that every programme the household is proposed for does without. */
    private final Set<JourneyWord> leftOut;

    public List<JourneyStep> steps() {
        List<JourneyStep> steps = new ArrayList<>();
        for (JourneyWord word : EnumSet.range(DIUSULKAN, DITERIMA)) {
            if (word != ANTRE && word != DIALIHKAN) {
                steps.add(latest(word).map(this::told).orElseGet(() -> assumed(word)));
            }
        }
        passOver(steps);
        return asked() ? withNext(steps) : steps;
    }

    /** What lies before a step that was told about is behind the household, even if nobody told about it. */
    private static void passOver(List<JourneyStep> steps) {
        boolean passed = false;
        for (int i = steps.size() - 1; i >= 0; i--) {
            JourneyStep step = steps.get(i);
            if (passed && step.state() == LATER) {
                steps.set(i, new JourneyStep(step.word(), DONE, null, null));
            }
            passed |= step.state() != LATER && step.state() != SKIPPED;
        }
    }

    /** The newest fact of a word speaks. */
    private Optional<HouseholdFact> latest(JourneyWord word) {
        return facts.stream()
                .filter(fact -> fact.step() != null && slot(fact.step().word()) == word)
                .max(Comparator.comparing(HouseholdFact::at));
    }

    private static JourneyWord slot(JourneyWord word) {
        return PLACE.contains(word) ? DAPAT_KUOTA : word;
    }

    @SuppressWarnings("NullAway") // only facts with a step get here
    private JourneyStep told(HouseholdFact fact) {
        JourneyState state = fact.step().state();
        boolean explain = state == STOPPED || state == NOW;
        return new JourneyStep(fact.step().word(), state, day(fact), explain ? sentence.apply(fact) : null);
    }

    private @Nullable LocalDate day(HouseholdFact fact) {
        return fact.at().atZone(zone).toLocalDate();
    }

    private JourneyStep assumed(JourneyWord word) {
        return switch (word) {
            case DIUSULKAN, DIPERIKSA -> new JourneyStep(word, claims.isEmpty() ? LATER : DONE, received(), null);
            case BEBAS_GANDA -> new JourneyStep(word, doubles(), null, null);
            default -> new JourneyStep(word, leftOut.contains(word) ? SKIPPED : LATER, null, null);
        };
    }

    private @Nullable LocalDate received() {
        return claims.stream()
                .map(claim -> claim.receivedAt().atZone(zone).toLocalDate())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private JourneyState doubles() {
        Set<ClaimState> states = EnumSet.noneOf(ClaimState.class);
        claims.forEach(claim -> states.add(claim.state()));
        if (states.contains(ClaimState.RESOLVED)) {
            return DONE;
        }
        return states.contains(ClaimState.HELD) ? NOW : states.contains(ClaimState.DROPPED) ? STOPPED : LATER;
    }

    /** Families that only receive national aid wait for nothing. */
    private boolean asked() {
        return claims.stream().anyMatch(claim -> claim.live() && !claim.kind().equals("RECIPIENTS"));
    }

    /** What comes next is under way, unless something stops the household before it. */
    private static List<JourneyStep> withNext(List<JourneyStep> steps) {
        for (int i = 0; i < steps.size(); i++) {
            JourneyStep step = steps.get(i);
            if (step.state() == STOPPED || step.state() == NOW) {
                return steps;
            }
            if (step.state() == LATER) {
                steps.set(i, new JourneyStep(step.word(), NOW, null, null));
                return steps;
            }
        }
        return steps;
    }
}
