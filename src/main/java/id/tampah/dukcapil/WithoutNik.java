package id.tampah.dukcapil;

import id.tampah.access.CurrentUser;
import id.tampah.audit.AuditTrail;
import id.tampah.job.JobDatabase;
import id.tampah.job.Jobs;
import id.tampah.registry.AdmittedPerson;
import id.tampah.registry.ClaimBatch;
import id.tampah.registry.ClaimRef;
import id.tampah.registry.Corrections;
import id.tampah.shared.Nik;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People whose row was held because it has no NIK. Each gets a code of ours, so that Dukcapil can follow them up village by
 * village; once the NIK is known they become a claim of their list and go the usual way.
 */
@Service
@RequiredArgsConstructor
public class WithoutNik {

    /** Columns a stage table must have. */
    public static final String STAGED_COLUMNS = "kab, line, region, identity, name, birth_date, sex, address, desil";

    private final JobDatabase database;
    private final WithoutNikSql sql;
    private final Corrections corrections;
    private final Jobs jobs;
    private final CurrentUser user;
    private final AuditTrail audit;

    /** Takes the held rows of a stage table of the running batch; returns how many people got a code. */
    public int take(ClaimBatch list, String stageTable) {
        JobDatabase.requireName(stageTable);
        return WithoutNikSql.take(database.jdbc(), list, stageTable);
    }

    /** Nobody need follow up whom a file that takes the place of others brings with a NIK; inside the running batch. */
    public int found(List<UUID> before, ClaimBatch list) {
        return WithoutNikSql.found(database.jdbc(), before, list.listId());
    }

    @Transactional(readOnly = true)
    public long count(RegionCode region, String state) {
        return sql.count(region, state);
    }

    /** One page of people, which leaves a trace. */
    @Transactional
    public List<PersonWithoutNik> page(RegionCode region, String state, String afterCode, int limit) {
        audit.record(DukcapilAction.WITHOUT_NIK_SEEN, "without-nik", region.digits(), Map.of("state", state));
        return sql.page(region, state, afterCode, limit);
    }

    @Transactional
    public PersonWithoutNik look(UUID id) {
        PersonWithoutNik person = sql.find(id);
        audit.record(DukcapilAction.WITHOUT_NIK_SEEN, "without-nik:" + id, person.region(), Map.of());
        return person;
    }

    /** The NIK is known: the person becomes a claim, provided that the register does not know somebody else under it. */
    @Transactional
    public void merge(UUID id, Nik nik, String evidence) {
        PersonWithoutNik person = requireOpen(id, evidence);
        if (sql.belongsToSomebodyElse(person, nik)) {
            throw new RuleViolationException("dukcapil.nameless.other");
        }
        boolean busy = jobs.about("list:" + person.list().listId()).stream()
                .anyMatch(run -> run.state().live());
        if (busy) {
            throw new RuleViolationException("dukcapil.proposal.busy");
        }
        ClaimRef claim = corrections.admit(person.list(), admitted(person, nik), evidence.strip());
        close(person, "MERGED", evidence, claim);
    }

    private static AdmittedPerson admitted(PersonWithoutNik person, Nik nik) {
        return new AdmittedPerson(
                person.line(),
                person.region(),
                nik,
                person.identity().noKkDigits(),
                person.name(),
                person.birthDate(),
                person.sex(),
                person.address(),
                person.desil());
    }

    /** Nothing more to follow up: moved, dead, or on another line with a NIK. */
    @Transactional
    public void close(UUID id, String evidence) {
        close(requireOpen(id, evidence), "CLOSED", evidence, null);
    }

    private PersonWithoutNik requireOpen(UUID id, String evidence) {
        if (evidence.isBlank()) {
            throw new RuleViolationException("dukcapil.proposal.evidence");
        }
        PersonWithoutNik person = sql.find(id);
        if (!person.open()) {
            throw new RuleViolationException("dukcapil.proposal.decided");
        }
        return person;
    }

    private void close(PersonWithoutNik person, String state, String evidence, @Nullable ClaimRef claim) {
        if (!sql.close(person.id(), state, evidence.strip(), claim, user.get().username())) {
            throw new RuleViolationException("dukcapil.proposal.decided");
        }
        audit.record(
                DukcapilAction.WITHOUT_NIK_DECIDED,
                "without-nik:" + person.id(),
                person.region(),
                Map.of("code", person.code(), "state", state));
    }
}
