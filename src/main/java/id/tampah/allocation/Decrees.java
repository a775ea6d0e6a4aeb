package id.tampah.allocation;

import id.tampah.access.Account;
import id.tampah.access.CurrentUser;
import id.tampah.access.Role;
import id.tampah.audit.AuditTrail;
import id.tampah.region.Regions;
import id.tampah.shared.Digits;
import id.tampah.shared.IdentityCipher;
import id.tampah.shared.Ids;
import id.tampah.shared.NotFoundException;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import id.tampah.shared.Sha256;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decrees (SK): a leader signs the awards of a run, which freezes them. Whoever ran it never signs it. */
@Service
@RequiredArgsConstructor
public class Decrees {

    private final JdbcClient jdbc;
    private final DecreeSql sql;
    private final Runs runs;
    private final Regions regions;
    private final CurrentUser user;
    private final IdentityCipher cipher;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    /** The fingerprint of what would be signed now; travels in the form, so that nobody signs another list. */
    @Transactional(readOnly = true)
    public String fingerprint(UUID run) {
        return CanonicalList.ofRun(jdbc, run).hex();
    }

    /** Whether the signed-in user may sign this run. */
    public boolean signable(RunSummary run) {
        Account account = user.get();
        return run.state().equals("READY")
                && run.awarded() > 0
                && account.role() == Role.PIMPINAN
                && account.region().digits().equals(run.region())
                && !account.username().equals(run.runBy());
    }

    @Transactional
    public UUID sign(UUID runId, String skNumber, LocalDate skDate, String seenFingerprint) {
        RunSummary run = runs.get(runId);
        requireSigner(run);
        requirePossible(run, skDate);
        Awards.lock(jdbc);
        requireOpen(sql.lockRun(runId));
        sql.requireSettled(runId);
        CanonicalList list = CanonicalList.ofRun(jdbc, runId);
        requireSame(list, seenFingerprint);
        sql.requireFreshNumber(run.region(), skNumber.strip());
        UUID decree = freeze(run, skNumber.strip(), skDate, list);
        events.publishEvent(new AwardsDecreed(decree, run.periodId(), run.region(), list.awards()));
        return decree;
    }

    private void requireSigner(RunSummary run) {
        Account account = user.get();
        if (account.role() != Role.PIMPINAN || !account.region().digits().equals(run.region())) {
            throw new AccessDeniedException("signs for another region");
        }
        if (account.username().equals(run.runBy())) {
            throw new RuleViolationException("allocation.sign.foureyes");
        }
        Own.require(user, new RegionCode(run.region()));
    }

    /** A list cannot have been signed before it was there, nor on a day that is still to come. */
    private void requirePossible(RunSummary run, LocalDate skDate) {
        ZoneId zone = regions.timeZone(new RegionCode(run.region())).getZone();
        LocalDate made = run.startedAt().atZone(zone).toLocalDate();
        if (skDate.isAfter(LocalDate.now(zone))) {
            throw new RuleViolationException("allocation.sign.date.future", skDate);
        }
        if (skDate.isBefore(made)) {
            throw new RuleViolationException("allocation.sign.date.early", made);
        }
    }

    /** Gives a result back to the office that made it; whoever signs says what has to change. */
    @Transactional
    public void giveBack(UUID runId, String note) {
        if (note.isBlank()) {
            throw new RuleViolationException("allocation.return.blank");
        }
        RunSummary run = runs.get(runId);
        requireSigner(run);
        requireOpen(sql.lockRun(runId));
        String written = Digits.hide(note.strip());
        sql.giveBack(runId, user.get(), written);
        audit.record(AllocationAction.RUN_RETURNED, "run:" + runId, run.region(), Map.of("note", written));
    }

    private static void requireOpen(String state) {
        if (!state.equals("READY")) {
            throw new RuleViolationException("allocation.sign.notready");
        }
    }

    private static void requireSame(CanonicalList list, String seen) {
        if (list.awards() == 0) {
            throw new RuleViolationException("allocation.sign.empty");
        }
        if (!list.hex().equals(seen)) {
            throw new RuleViolationException("allocation.sign.changed");
        }
    }

    private UUID freeze(RunSummary run, String skNumber, LocalDate skDate, CanonicalList list) {
        UUID id = Ids.next();
        Account signer = user.get();
        sql.insert(id, run, skNumber, skDate, signer, list, cipher.seal(list.text()));
        sql.bind(id, run.id(), list.awards());
        audit.record(
                AllocationAction.DECREE_SIGNED,
                "decree:" + id,
                run.region(),
                Map.of("run", run.id(), "households", list.awards(), "sha256", list.hex(), "skNumber", skNumber));
        return id;
    }

    @Transactional(readOnly = true)
    public List<DecreeSummary> latest(int limit) {
        return sql.latest(limit);
    }

    @Transactional(readOnly = true)
    public DecreeSummary get(UUID id) {
        return sql.find(id).orElseThrow(() -> new NotFoundException("decree " + id));
    }

    /** Computes the fingerprint again, from the awards as they are and from the sealed list. */
    @Transactional
    public Verification verify(UUID id) {
        DecreeSummary decree = get(id);
        Own.requireInside(user, new RegionCode(decree.region()));
        byte[] sealed = cipher.unseal(sql.sealed(id));
        Verification verification = new Verification(
                decree.sha256(),
                CanonicalList.ofDecree(jdbc, id).hex(),
                HexFormat.of().formatHex(Sha256.of(sealed)));
        audit.record(
                AllocationAction.DECREE_VERIFIED,
                "decree:" + id,
                decree.region(),
                Map.of("whole", verification.whole()));
        return verification;
    }

    /** The households of a decree inside the reader's region, with masked numbers; leaves a trace. */
    @Transactional
    public List<AwardRow> rows(UUID id) {
        return rows(id, AwardRows.masked(cipher), AllocationAction.DECREE_EXPORTED);
    }

    /** The same with whole numbers, for the paper that goes with the decree; the trail says who printed it. */
    @Transactional
    public List<AwardRow> wholeRows(UUID id) {
        return rows(id, AwardRows.whole(cipher), AllocationAction.DECREE_PRINTED_WHOLE);
    }

    private List<AwardRow> rows(UUID id, RowMapper<AwardRow> mapper, AllocationAction action) {
        DecreeSummary decree = get(id);
        List<AwardRow> rows = jdbc.sql(AwardRows.SELECT + "WHERE a.decree_id = :id ORDER BY a.region, a.rank, a.id")
                .param("id", id)
                .query(mapper)
                .list();
        audit.record(action, "decree:" + id, decree.region(), Map.of("people", rows.size()));
        return rows;
    }

    @Transactional(readOnly = true)
    public List<VillageCount> villages(UUID id, RegionCode within) {
        return sql.villages(id, within);
    }
}
