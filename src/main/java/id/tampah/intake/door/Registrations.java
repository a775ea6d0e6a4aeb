package id.tampah.intake.door;

import id.tampah.access.CurrentUser;
import id.tampah.access.Scope;
import id.tampah.audit.Actor;
import id.tampah.audit.AuditTrail;
import id.tampah.intake.IntakeAction;
import id.tampah.intake.Lists;
import id.tampah.intake.Receipt;
import id.tampah.intake.Severity;
import id.tampah.intake.Upload;
import id.tampah.program.Period;
import id.tampah.program.Programs;
import id.tampah.program.Source;
import id.tampah.shared.Ids;
import id.tampah.shared.NotFoundException;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes people in one by one; what is sent on goes as a list, through the same door as every list. */
@Service
@RequiredArgsConstructor
public class Registrations {

    private static final Actor CITIZEN = new Actor("citizen", "CITIZEN", "", "-");

    private final RegistrationCheck check;
    private final EntrySql entries;
    private final Lists lists;
    private final Programs programs;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final TransactionTemplate transactions;

    /** What the rules find; nothing is stored. */
    public List<Found> check(Registration registration) {
        return check.check(registration);
    }

    /** A citizen's own registration; nobody is signed in, so it is written inside its village alone. */
    public void registerAlone(Registration registration, String address) {
        if (!Boolean.TRUE.equals(transactions.execute(status -> entries.admit(address)))) {
            throw new RuleViolationException("intake.door.limited");
        }
        RegionCode village = new RegionCode(registration.region());
        ScopedValue.where(Actor.CURRENT, CITIZEN)
                .run(() -> Scope.in(village, () -> transactions.execute(status -> store(registration, Door.MANDIRI))));
    }

    /** A registration at the counter, inside the region of whoever types it. */
    @Transactional
    public void registerAtCounter(Registration registration) {
        user.requireInside(new RegionCode(registration.region()));
        store(registration, Door.POSKO);
    }

    /** Proposes one household for a period at once, as a list of one row; the same proposal twice is one list. */
    public Receipt propose(Registration registration, String source, UUID period) {
        sound(registration);
        requireProgramme(programs.source(source), programs.period(period));
        return list("usulan", List.of(registration), new RegionCode(registration.region()), source, period);
    }

    private static void requireProgramme(Source proposer, Period period) {
        String wanted = proposer.programCode();
        if (wanted != null && !wanted.equals(period.programCode())) {
            throw new RuleViolationException("intake.proposal.period.other", proposer.name());
        }
    }

    /** The warnings about somebody who may be taken in. */
    private List<Found> sound(Registration registration) {
        List<Found> found = check.check(registration);
        if (found.stream().anyMatch(each -> each.severity() != Severity.PERINGATAN)) {
            throw new RuleViolationException("intake.door.refused");
        }
        return found;
    }

    private boolean store(Registration registration, Door door) {
        List<Found> found = sound(registration);
        UUID id = Ids.next();
        String by = door == Door.MANDIRI ? "-" : user.actor().username();
        boolean fresh = entries.insert(
                id, registration, door, found.stream().map(Found::reason).toList(), by);
        if (fresh) {
            audit.record(
                    IntakeAction.PERSON_ENTERED, "entry:" + id, registration.region(), Map.of("door", door.name()));
        }
        return fresh;
    }

    /** Those who wait inside the region of whoever asks, the oldest first. */
    @Transactional
    public List<Entry> waiting() {
        audit.record(IntakeAction.LIST_ROWS_SEEN, "entries", user.region().digits(), Map.of());
        return entries.waiting();
    }

    @Transactional
    public void discard(UUID id) {
        String region = entries.discard(id).orElseThrow(() -> new NotFoundException("entry " + id));
        audit.record(IntakeAction.ENTRY_DISCARDED, "entry:" + id, region, Map.of());
    }

    /** Sends everybody who waits in a village as one list. */
    @Transactional
    public Receipt send(RegionCode village, String source, @Nullable UUID period) {
        user.requireInside(village);
        List<Entry> people = entries.lock(village);
        if (people.isEmpty()) {
            throw new RuleViolationException("intake.door.none");
        }
        List<Registration> registrations =
                people.stream().map(Entry::registration).toList();
        Receipt receipt = list("pendaftaran", registrations, village, source, period);
        entries.sent(people.stream().map(Entry::id).toList(), receipt.id());
        return receipt;
    }

    private Receipt list(
            String name, List<Registration> people, RegionCode village, String source, @Nullable UUID period) {
        String filename = name + "-" + LocalDate.now(ZoneOffset.ofHours(7)) + ".csv";
        byte[] csv = RegistrationCheck.csv(people);
        return lists.receive(new Upload(filename, new ByteArrayInputStream(csv), source, village, period, null));
    }
}
