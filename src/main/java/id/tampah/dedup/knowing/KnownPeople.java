package id.tampah.dedup.knowing;

import id.tampah.access.CurrentUser;
import id.tampah.audit.AuditTrail;
import id.tampah.dedup.DedupAction;
import id.tampah.registry.Households;
import id.tampah.shared.Ids;
import id.tampah.shared.NameKey;
import id.tampah.shared.RuleViolationException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks one person up among all who are settled in the reader's region. */
@Service
@RequiredArgsConstructor
public class KnownPeople {

    /** Faster than anybody types. */
    static final int A_MINUTE = 60;

    private static final int SHOWN = 5;

    private final KnownSql sql;
    private final AuditTrail audit;
    private final CurrentUser user;

    /** Who it may be, the surest first, each family once; every look is counted and leaves a trace. */
    @Transactional(noRollbackFor = RuleViolationException.class)
    public List<KnownPerson> like(Typed typed) {
        String key = NameKey.of(typed.name());
        if (typed.nik().isEmpty() && (key.isEmpty() || typed.birthDate() == null)) {
            return List.of();
        }
        if (!sql.admit(user.get().id())) {
            throw new RuleViolationException("dedup.known.limited");
        }
        Set<UUID> families = new HashSet<>();
        List<KnownPerson> found = sql.find(typed, key).stream()
                .sorted((a, b) -> a.by().compareTo(b.by()))
                .filter(person -> families.add(person.householdId()))
                .limit(SHOWN)
                .toList();
        audit.record(
                DedupAction.PERSON_LOOKED_UP,
                "lookup:" + Ids.next(),
                user.region().digits(),
                Map.of("found", found.size()));
        found.forEach(this::recordShown);
        return found;
    }

    /** Each household that is shown knows who looked. */
    private void recordShown(KnownPerson person) {
        audit.record(DedupAction.PERSON_LOOKED_UP, Households.subject(person.householdId()), person.region(), Map.of());
    }
}
