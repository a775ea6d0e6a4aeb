package id.tampah.intake;

import id.tampah.audit.AuditTrail;
import id.tampah.intake.files.ReceivedFile;
import id.tampah.intake.files.SealedFiles;
import id.tampah.intake.reading.ListToRead;
import id.tampah.job.JobRequest;
import id.tampah.job.Jobs;
import id.tampah.program.Programs;
import id.tampah.program.Source;
import id.tampah.registry.Claims;
import id.tampah.registry.ListDecisions;
import id.tampah.shared.Ids;
import id.tampah.shared.NotFoundException;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes lists in, and takes them back while nothing was decided on them. */
@Service
@RequiredArgsConstructor
public class Lists {

    private final UploadRights rights;
    private final Programs programs;
    private final SealedFiles files;
    private final ListSql sql;
    private final Claims claims;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final List<ListDecisions> decisions;
    private final JdbcClient jdbc;
    private final PlatformTransactionManager transactions;

    /** The sources the signed-in account may send lists of. */
    public List<Source> sourcesToSend() {
        return rights.sources();
    }

    /**
     * Takes a file in and starts its reading. The same file for the same source, period and region is answered with the
     * list that is there already, also when two arrive at once.
     */
    public Receipt receive(Upload upload) {
        Source source = rights.source(upload.source());
        rights.require(source.kind(), upload.region());
        rights.requireKnown(upload.region());
        if (upload.periodId() != null) {
            rights.requirePeriod(programs.period(upload.periodId()), upload.region());
        }
        try (ReceivedFile file = files.receive(upload.content(), ListToRead.limits(source.kind()))) {
            return new TransactionTemplate(transactions).execute(status -> store(upload, source, file));
        }
    }

    private Receipt store(Upload upload, Source source, ReceivedFile file) {
        UUID id = Ids.next();
        if (!sql.insert(id, upload, source, file)) {
            return sql.twin(upload, source, file);
        }
        files.store(jdbc, id, file.path());
        String region = upload.region().digits();
        jobs.submit(new JobRequest(
                ReadingJob.KIND,
                subject(id),
                "job.intake.read.title",
                region,
                Map.of("list", id.toString()),
                "/daftar/" + id));
        audit.record(
                IntakeAction.LIST_UPLOADED,
                subject(id),
                region,
                Map.of("source", source.code(), "size", file.size(), "sha256", hex(file.sha256())));
        return new Receipt(id, ListState.UPLOADED, false);
    }

    /** What jobs and the audit trail call a list. */
    public static String subject(UUID id) {
        return "list:" + id;
    }

    private static String hex(byte[] bytes) {
        return java.util.HexFormat.of().formatHex(bytes);
    }

    /** How many claims would go with the list, for the question before it is taken back. */
    @Transactional(readOnly = true)
    public long liveClaims(UUID id) {
        return sql.liveClaims(id);
    }

    /** Whether the list is in a state in which it may be taken back, decisions aside. */
    public boolean withdrawable(ListSummary list) {
        return new WithdrawnList(list.id(), list.region(), list.sourceKind(), list.state()).withdrawable();
    }

    /** Whether the reader may have the list back with NIK and KK in full. */
    public boolean showsNumbers(ListSummary list) {
        return rights.seesNumbers(list);
    }

    /** Takes a list back with all its claims; refused once something was decided on it. */
    @Transactional
    public int withdraw(UUID id) {
        WithdrawnList list = sql.lock(id).orElseThrow(() -> new NotFoundException("list " + id));
        rights.require(list.sourceKind(), new RegionCode(list.region()));
        requireUndecided(list);
        sql.withdraw(id);
        int taken = claims.withdraw(jdbc, id, list.region());
        audit.record(IntakeAction.LIST_WITHDRAWN, subject(id), list.region(), Map.of("claims", taken));
        return taken;
    }

    private void requireUndecided(WithdrawnList list) {
        if (jobs.about(subject(list.id())).stream().anyMatch(run -> run.state().live())) {
            throw new RuleViolationException("intake.withdraw.underWay");
        }
        if (!list.withdrawable()) {
            throw new RuleViolationException("intake.withdraw." + (list.register() ? "register" : "state"));
        }
        long decided = Math.max(
                sql.droppedClaims(list.id()),
                decisions.stream().mapToLong(each -> each.decidedOn(list.id())).sum());
        if (decided > 0) {
            throw new RuleViolationException("intake.withdraw.decided", decided);
        }
    }
}
