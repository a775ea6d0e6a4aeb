package id.tampah.dedup.deciding;

import id.tampah.dedup.CaseOutcome;
import id.tampah.dedup.CaseSide;
import id.tampah.dedup.CaseSummary;
import id.tampah.dedup.Cases;
import id.tampah.dedup.Choice;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides the certain cases of a page together, after showing what will happen. */
@Service
@RequiredArgsConstructor
public class BulkDecisions {

    private final Cases cases;
    private final Decisions decisions;

    @Transactional(readOnly = true)
    public List<BulkLine> preview(List<UUID> picked) {
        return picked.stream().map(this::line).toList();
    }

    /** Decides those that nothing keeps out; answers which they were. */
    @Transactional
    public List<UUID> decide(List<UUID> picked) {
        return picked.stream()
                .map(this::line)
                .filter(line -> line.obstacle() == null)
                .map(this::decide)
                .toList();
    }

    private UUID decide(BulkLine line) {
        CaseSummary doubtful = line.doubtful();
        long keep = line.choice().chosen().claimId();
        decisions.decide(new Decision(doubtful.id(), doubtful.version(), CaseOutcome.KEPT, keep, line.reason(), ""));
        return doubtful.id();
    }

    private BulkLine line(UUID id) {
        CaseSummary doubtful = cases.find(id);
        List<CaseSide> sides = cases.present(id);
        Suggestion suggestion = Suggestion.of(doubtful, sides);
        Choice choice = Choice.keeping(suggestion.keep(), sides, cases.exclusions());
        return new BulkLine(doubtful, choice, suggestion.reason(), obstacle(doubtful, choice));
    }

    private @Nullable String obstacle(CaseSummary doubtful, Choice choice) {
        if (!doubtful.open() || !doubtful.certain()) {
            return "dedup.bulk.changed";
        }
        if (!choice.allowed() || !choice.kept().stream().allMatch(CaseSide::inside)) {
            return "dedup.bulk.outside";
        }
        return decisions.needsSecond(choice) ? "dedup.bulk.decreed" : null;
    }
}
