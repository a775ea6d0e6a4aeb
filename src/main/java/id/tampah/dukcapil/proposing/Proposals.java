package id.tampah.dukcapil.proposing;

import id.tampah.access.CurrentUser;
import id.tampah.audit.AuditTrail;
import id.tampah.job.Jobs;
import id.tampah.registry.ClaimRef;
import id.tampah.registry.Corrections;
import id.tampah.shared.Digits;
import id.tampah.shared.IdentityCipher;
import id.tampah.shared.Nik;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposed NIKs, and what an officer of Dukcapil decides about them. Only a confirmation changes anything. */
@Service
@RequiredArgsConstructor
public class Proposals {

    private final ProposalRows rows;
    private final JdbcClient jdbc;
    private final IdentityCipher cipher;
    private final Corrections corrections;
    private final Jobs jobs;
    private final CurrentUser user;
    private final AuditTrail audit;

    @Transactional(readOnly = true)
    public long count(RegionCode region, String state) {
        return rows.count(region, state);
    }

    /** One page of people, which leaves a trace. */
    @Transactional
    public List<Proposal> page(RegionCode region, String state, @Nullable UUID after, int limit) {
        audit.record(ProposalAction.PROPOSALS_SEEN, "proposals", region.digits(), Map.of("state", state));
        return rows.page(region, state, after, limit);
    }

    /** The next one to decide, in the order of the list. */
    @Transactional(readOnly = true)
    public Optional<UUID> nextOpen(RegionCode region) {
        return rows.nextOpen(region);
    }

    @Transactional
    public Proposal look(UUID id) {
        Proposal proposal = rows.find(id);
        audit.record(ProposalAction.PROPOSALS_SEEN, "proposal:" + id, proposal.region(), Map.of());
        return proposal;
    }

    /** The claim gets the register's NIK as a new fact and goes the whole way again. */
    @Transactional
    public void confirm(UUID id, String evidence) {
        Proposal proposal = decide(id, "CONFIRMED", evidence);
        boolean busy = jobs.about("list:" + proposal.listId()).stream()
                .anyMatch(run -> run.state().live());
        if (busy) {
            throw new RuleViolationException("dukcapil.proposal.busy");
        }
        Nik right = Nik.of(cipher.open(sealed(id)).nikDigits());
        corrections.correct(new ClaimRef(proposal.kab(), proposal.claimId()), right, evidence.strip());
        jdbc.sql("DELETE FROM dukcapil.verdict WHERE kab = :kab AND claim_id = :claim")
                .param("kab", proposal.kab())
                .param("claim", proposal.claimId())
                .update();
    }

    private byte[] sealed(UUID id) {
        return jdbc.sql("SELECT identity FROM dukcapil.proposal WHERE id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    @Transactional
    public void refuse(UUID id, String evidence) {
        decide(id, "REFUSED", evidence);
    }

    private Proposal decide(UUID id, String state, String evidence) {
        if (evidence.isBlank()) {
            throw new RuleViolationException("dukcapil.proposal.evidence");
        }
        Proposal proposal = rows.find(id);
        int decided = jdbc.sql("""
                UPDATE dukcapil.proposal SET state = :state, evidence = :evidence, decided_by = :by, decided_at = now()
                WHERE id = :id AND state = 'OPEN'
                """)
                .param("state", state)
                .param("evidence", Digits.hide(evidence.strip()))
                .param("by", user.get().username())
                .param("id", id)
                .update();
        if (decided == 0) {
            throw new RuleViolationException("dukcapil.proposal.decided");
        }
        audit.record(
                ProposalAction.PROPOSAL_DECIDED,
                "proposal:" + id,
                proposal.region(),
                Map.of("state", state, "claim", proposal.kab() + "-" + proposal.claimId()));
        return proposal;
    }
}
