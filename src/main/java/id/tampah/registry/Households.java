package id.tampah.registry;

import id.tampah.audit.AuditTrail;
import id.tampah.shared.Digits;
import id.tampah.shared.Identity;
import id.tampah.shared.IdentityCipher;
import id.tampah.shared.NotFoundException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One household with everything that is known about it; every look leaves a row in the trail. */
@Service
@RequiredArgsConstructor
public class Households {

    private final HouseholdRepository households;
    private final PersonRepository persons;
    private final ClaimSql claims;
    private final List<HouseholdFacts> modules;
    private final List<ClaimAids> aids;
    private final IdentityCipher cipher;
    private final AuditTrail audit;

    @Transactional
    public HouseholdView look(UUID id) {
        HouseholdView view = view(id, false);
        audit.record(RegistryAction.PERSON_SEEN, subject(id), view.region(), Map.of());
        return view;
    }

    /** Shows NIK and KK in full to somebody who says why. */
    @Transactional
    public HouseholdView reveal(UUID id, String reason) {
        HouseholdView view = view(id, true);
        audit.record(RegistryAction.NIK_REVEALED, subject(id), view.region(), Map.of("reason", Digits.hide(reason)));
        return view;
    }

    /** How the trail names a household. */
    public static String subject(UUID id) {
        return "household:" + id;
    }

    private HouseholdView view(UUID id, boolean revealed) {
        Household household = households.findById(id).orElseThrow(() -> new NotFoundException("household " + id));
        List<HouseholdFact> facts = modules.stream()
                .flatMap(module -> module.about(id).stream())
                .sorted(Comparator.comparing(HouseholdFact::at))
                .toList();
        List<Person> people = persons.findByHouseholdIdOrderByBirthDateAscNameAsc(id);
        return new HouseholdView(
                id,
                household.getRegion(),
                household.getHeadName(),
                noKk(household, people),
                people.stream().map(person -> member(person, revealed)).toList(),
                claims.ofHousehold(id),
                aids(id),
                facts,
                modules.stream().flatMap(module -> module.leftOut(id).stream()).collect(Collectors.toSet()),
                revealed);
    }

    private Map<Long, ClaimAid> aids(UUID id) {
        return aids.stream()
                .flatMap(module -> module.of(id).stream())
                .collect(Collectors.toMap(ClaimAid::claimId, Function.identity()));
    }

    private Member member(Person person, boolean revealed) {
        Identity identity = cipher.open(person.getIdentity());
        return new Member(
                person.getName(),
                revealed ? identity.nikDigits() : identity.maskedNik(),
                revealed ? identity.noKkDigits() : identity.maskedNoKk(),
                person.getBirthDate(),
                person.getSex());
    }

    /** The household keeps only the fingerprint of its KK; the digits come from a member whose KK it is. */
    private String noKk(Household household, List<Person> people) {
        return people.stream()
                .map(person -> cipher.open(person.getIdentity()))
                .filter(identity -> !identity.noKkDigits().isEmpty()
                        && Arrays.equals(cipher.mac(identity.noKkDigits()), household.getKkMac()))
                .map(Identity::maskedNoKk)
                .findFirst()
                .orElse("");
    }
}
