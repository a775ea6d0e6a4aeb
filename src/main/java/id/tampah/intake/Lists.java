package id.tampah.intake;

import id.tampah.audit.AuditTrail;
import id.tampah.intake.files.ReceivedFile;
import id.tampah.intake.files.SealedFiles;
import id.tampah.intake.reading.ReadingLimits;
import id.tampah.program.Programs;
import id.tampah.program.Source;
import id.tampah.program.SourceKind;
import id.tampah.shared.Ids;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The door of the lists: takes them in, and takes them back while nothing was decided on them. */
@Service
@RequiredArgsConstructor
public class Lists {

    private final UploadRights rights;
    private final Programs programs;
    private final SealedFiles files;
    private final ReadingLimits limits;
    private final ListSql sql;
    private final Arrivals arrivals;
    private final WaitingLists waiting;
    private final Withdrawals withdrawals;
    private final Followers followers;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final PlatformTransactionManager transactions;

    /** The sources the signed-in account may send lists of. */
    public List<Source> sourcesToSend() {
        return rights.sources();
    }

    /** Those among them that propose households for a period. */
    public List<Source> proposingSources() {
        return rights.sources().stream()
                .filter(source -> source.kind() == SourceKind.PROPOSALS)
                .toList();
    }

    /**
     * Takes a file in and starts its reading. The same file for the same source, period and region is answered with the
     * list that is there already, also when two arrive at once.
     */
    public Receipt receive(Upload upload) {
        return receive(upload, (source, file) -> ListState.UPLOADED);
    }

    /**
     * The same in front of a person: a list whose columns are not certain waits for that person's word.
     *
     * @param look whether it shall wait even where all is certain
     */
    public Receipt receiveWatched(Upload upload, boolean look) {
        return receive(
                upload,
                (source, file) -> look || !arrivals.certain(upload, source, file.path())
                        ? ListState.PREVIEW
                        : ListState.UPLOADED);
    }

    private Receipt receive(Upload upload, BiFunction<Source, ReceivedFile, ListState> first) {
        Source source = rights.source(upload.source());
        rights.require(source.kind(), upload.region());
        rights.requireKnown(upload.region());
        if (upload.periodId() != null) {
            rights.requirePeriod(programs.period(upload.periodId()), upload.region());
        }
        try (ReceivedFile file = files.receive(upload.content(), limits.of(source.kind()))) {
            ListState state = first.apply(source, file);
            return new TransactionTemplate(transactions).execute(status -> store(upload, source, file, state));
        }
    }

    private Receipt store(Upload upload, Source source, ReceivedFile file, ListState state) {
        if (upload.follows() != null) {
            followers.require(upload.follows(), upload, source);
        }
        UUID id = Ids.next();
        if (!sql.insert(id, upload, source, file, state)) {
            return sql.twin(upload, source, file);
        }
        files.store(jdbc, id, file.path());
        String region = upload.region().digits();
        if (state == ListState.UPLOADED) {
            waiting.submit(id, region);
        }
        audit.record(
                IntakeAction.LIST_UPLOADED,
                subject(id),
                region,
                Map.of("source", source.code(), "size", file.size(), "sha256", hex(file.sha256())));
        return new Receipt(id, state, false);
    }

    /** What jobs and the audit trail call a list. */
    public static String subject(UUID id) {
        return "list:" + id;
    }

    private static String hex(byte[] bytes) {
        return java.util.HexFormat.of().formatHex(bytes);
    }

    /** Whether the reader may have the list back with NIK and KK in full. */
    public boolean showsNumbers(ListSummary list) {
        return rights.seesNumbers(list);
    }

    /** Takes a list back with all its claims; refused once something was decided on it. */
    public int withdraw(UUID id) {
        return withdrawals.withdraw(id);
    }
}
