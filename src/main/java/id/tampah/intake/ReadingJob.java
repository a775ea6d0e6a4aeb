package id.tampah.intake;

import id.tampah.access.Role;
import id.tampah.audit.AuditTrail;
import id.tampah.intake.files.OpenFile;
import id.tampah.intake.files.SealedFiles;
import id.tampah.intake.reading.Mappings;
import id.tampah.intake.reading.ReadingLimits;
import id.tampah.intake.reading.ReadingResult;
import id.tampah.job.JobContext;
import id.tampah.job.JobHandler;
import id.tampah.region.Regions;
import id.tampah.shared.IdentityCipher;
import id.tampah.shared.RuleViolationException;
import id.tampah.sheet.rows.LineRange;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads a list in one transaction: rows, findings, counts and claims become true together, or nothing does and the run is
 * simply done again. A file that cannot be taken is an outcome ({@code REFUSED}), not an error.
 */
@Component
@RequiredArgsConstructor
class ReadingJob implements JobHandler {

    static final String KIND = "intake.read";

    private final SealedFiles files;
    private final ReadingLimits limits;
    private final Regions regions;
    private final IdentityCipher cipher;
    private final Landings landings;
    private final Turns turns;
    private final AuditTrail audit;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Role> cancellers() {
        return UploadRights.SENDERS;
    }

    @Override
    public void run(JobContext job) {
        UUID id = UUID.fromString(job.parameter("list"));
        StoredList list = job.batch(jdbc -> ReadingSql.begin(jdbc, id)).orElse(null);
        if (list == null) {
            return; // read by an earlier try whose end was not written any more
        }
        Mappings mappings = MappingSql.of(job.getDatabase().jdbc(), id, list.source(), list.kab());
        Path file = files.open(job.getDatabase().jdbc(), id, list.sha256());
        try {
            readWhole(job, new StagedReading(regions.tree(), cipher, list, list.toRead(mappings, limits), file));
        } catch (RuleViolationException refusal) {
            job.batch(jdbc -> refuse(jdbc, list, refusal));
        } finally {
            OpenFile.delete(file);
        }
    }

    /** Merged cells are known only behind the rows: where some lie among the data, all is read once more. */
    private void readWhole(JobContext job, StagedReading reading) {
        try {
            job.batch(jdbc -> read(job, jdbc, reading, Map.of()));
        } catch (MergedCellsException found) {
            job.batch(jdbc -> read(job, jdbc, reading, found.getMerged()));
        }
    }

    private ReadingResult read(
            JobContext job, JdbcClient jdbc, StagedReading reading, Map<Integer, List<LineRange>> merged) {
        StoredList list = reading.list();
        ReadingSql.makeStage(jdbc);
        Landing landing = landings.of(jdbc, list);
        ReadingResult result = reading.pass(
                job,
                merged,
                portion -> turns.take(() -> {
                    job.getDatabase().copy(ReadingSql.COPY, new ByteArrayInputStream(portion));
                    ReadingSql.keepPortion(jdbc, list.id());
                    landing.take();
                    ReadingSql.emptyStage(jdbc);
                }));
        result.sheets().forEach(sheet -> ReadingSql.keepSheet(jdbc, list.id(), sheet));
        ReadingSql.count(jdbc, list.id(), result);
        landings.followUp(list);
        landing.end();
        job.progressNow(result.rows(), result.rows()); // the last moment to hear a wish to cancel
        audit.record(jdbc, IntakeAction.LIST_READ, "list:" + list.id(), list.region(), counts(result));
        return result;
    }

    private ReadingResult refuse(JdbcClient jdbc, StoredList list, RuleViolationException refusal) {
        ReadingSql.refuse(jdbc, list.id(), refusal);
        audit.record(
                jdbc,
                IntakeAction.LIST_REFUSED,
                "list:" + list.id(),
                list.region(),
                Map.of("reason", refusal.getMessageKey()));
        return ReadingResult.NOTHING;
    }

    private static Map<String, Integer> counts(ReadingResult result) {
        return Map.of("accepted", result.accepted(), "held", result.held(), "rejected", result.rejected());
    }

    @Override
    public boolean repeatable() {
        return false;
    }

    @Override
    public void givenUp(JobContext job) {
        end(job, ListState.FAILED, IntakeAction.LIST_GIVEN_UP);
    }

    @Override
    public void cancelled(JobContext job) {
        end(job, ListState.CANCELLED, IntakeAction.LIST_CANCELLED);
    }

    private void end(JobContext job, ListState state, IntakeAction deed) {
        job.lastBatch(jdbc -> {
            int ended = ReadingSql.end(jdbc, UUID.fromString(job.parameter("list")), state);
            audit.record(jdbc, deed, job.getSubject(), job.getRegion(), Map.of());
            return ended;
        });
    }
}
