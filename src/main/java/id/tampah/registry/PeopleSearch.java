package id.tampah.registry;

import id.tampah.access.CurrentUser;
import id.tampah.audit.AuditTrail;
import id.tampah.shared.Digits;
import id.tampah.shared.Identity;
import id.tampah.shared.IdentityCipher;
import id.tampah.shared.Ids;
import id.tampah.shared.NameKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One box for NIK, KK, name or list, inside the reader's region: an unknown person and one of another region look alike. */
@Service
@RequiredArgsConstructor
public class PeopleSearch {

    private static final int LIMIT = 50;
    private static final int SHORTEST_NAME = 3;

    private final SearchSql sql;
    private final IdentityCipher cipher;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final List<FoundElsewhere> elsewhere;

    @Transactional
    public FoundPeople find(String typed) {
        FoundPeople found = ask(typed.strip());
        audit.record(
                RegistryAction.PERSON_SEARCHED,
                "search:" + found.id(),
                user.region().digits(),
                Map.of("kind", found.kind(), "found", found.households().size()));
        return found;
    }

    /** A number wins over the words round it, so that no question with a NIK in it is kept. */
    private FoundPeople ask(String typed) {
        String digits = Digits.number(typed).orElseGet(() -> typed.replaceAll("[\\s.\\-']", ""));
        if (digits.matches("\\p{Nd}+")) {
            String masked = new Identity(digits, "").maskedNik();
            return digits.length() == 16
                    ? found(FoundPeople.Kind.NUMBER, masked, sql.byNumber(cipher.mac(digits)))
                    : found(FoundPeople.Kind.UNCLEAR, masked, List.of());
        }
        String key = NameKey.of(typed);
        return key.replace(" ", "").length() >= SHORTEST_NAME
                ? found(FoundPeople.Kind.NAME, typed, byName(key))
                : found(FoundPeople.Kind.UNCLEAR, typed, List.of());
    }

    /** Names that begin so, then names that hold all the words. */
    private List<UUID> byName(String key) {
        Set<UUID> households = new LinkedHashSet<>(sql.byNameStart(key, LIMIT + 1));
        if (households.size() <= LIMIT) {
            households.addAll(sql.byNameWords(key, LIMIT + 1));
        }
        return new ArrayList<>(households);
    }

    private FoundPeople found(FoundPeople.Kind kind, String question, List<UUID> households) {
        return new FoundPeople(
                Ids.next(),
                kind,
                question,
                List.copyOf(households.subList(0, Math.min(LIMIT, households.size()))),
                households.size() > LIMIT,
                kind == FoundPeople.Kind.NAME ? things(question) : List.of());
    }

    private List<FoundThing> things(String word) {
        return elsewhere.stream().flatMap(module -> module.find(word).stream()).toList();
    }

    /** The households of a result as they are now; those that left the reader's region are missing. Leaves a trace. */
    @Transactional
    public List<FoundHousehold> show(FoundPeople found) {
        List<FoundHousehold> households = new ArrayList<>(sql.show(
                found.households(), found.kind() == FoundPeople.Kind.NAME ? NameKey.of(found.question()) : ""));
        households.sort((a, b) -> Integer.compare(
                found.households().indexOf(a.id()), found.households().indexOf(b.id())));
        audit.record(
                RegistryAction.SEARCH_SEEN,
                "search:" + found.id(),
                user.region().digits(),
                Map.of("households", households.size()));
        return households;
    }
}
