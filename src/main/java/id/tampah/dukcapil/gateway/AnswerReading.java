package id.tampah.dukcapil.gateway;

import id.tampah.audit.AuditTrail;
import id.tampah.dukcapil.Outcome;
import id.tampah.dukcapil.gateway.GatewaySettings.GatewayAction;
import id.tampah.job.JobContext;
import id.tampah.job.JobHandler;
import id.tampah.registry.Claims;
import id.tampah.shared.IdentityCipher;
import id.tampah.shared.RuleViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the answer of the local office and makes it the verdicts of the claims it names. */
@Component
class AnswerReading implements JobHandler {

    static final String KIND = "dukcapil.answer";

    /** What became of a line. */
    private enum Fate {
        ANSWERED,
        BLANK,
        UNCLEAR,
        FOREIGN
    }

    private record Stored(UUID id, String kab, String filename, byte[] sealed) {}

    private final ServiceSql sql;
    private final IdentityCipher cipher;
    private final Claims claims;
    private final AuditTrail audit;
    private final Path folder;

    AnswerReading(
            ServiceSql sql,
            IdentityCipher cipher,
            Claims claims,
            AuditTrail audit,
            @Value("${tampah.plain}") String folder) {
        this.sql = sql;
        this.cipher = cipher;
        this.claims = claims;
        this.audit = audit;
        this.folder = Path.of(folder);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) {
        Stored stored = job.batch(jdbc -> jdbc.sql("""
                        SELECT id, kab, filename, sealed FROM dukcapil.exchange WHERE id = :id AND state = 'READING'
                        """)
                .param("id", UUID.fromString(job.parameter("exchange")))
                .query(Stored.class)
                .optional()
                .orElse(null));
        if (stored == null) {
            return; // read by an earlier try whose end was not written any more
        }
        try {
            List<AnswerSheet.Line> lines = lines(stored);
            job.batch(jdbc -> keep(job, jdbc, stored, lines));
        } catch (RuleViolationException refusal) {
            job.batch(jdbc -> refuse(jdbc, stored.id(), refusal.getMessageKey()));
        }
    }

    private List<AnswerSheet.Line> lines(Stored stored) {
        Path file = null;
        try {
            file = Files.createTempFile(folder, "tampah-", ".answer");
            Files.write(file, cipher.unseal(stored.sealed()));
            List<AnswerSheet.Line> lines = AnswerSheet.read(file, stored.filename());
            if (lines.isEmpty()) {
                throw new RuleViolationException("dukcapil.exchange.noheader");
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }

    private static void delete(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int keep(JobContext job, JdbcClient jdbc, Stored stored, List<AnswerSheet.Line> lines) {
        Map<String, Question> waiting = new HashMap<>();
        sql.next(jdbc, stored.kab(), Way.FILE, -1, Integer.MAX_VALUE)
                .forEach(question -> waiting.put(question.kab() + "-" + question.claimId(), question));
        Asking asking = Asking.nothing(jdbc);
        Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
        lines.forEach(line -> fates.merge(take(jdbc, waiting, line), 1, Integer::sum));
        asking.keep();
        count(jdbc, stored.id(), lines.size(), fates);
        int answered = fates.getOrDefault(Fate.ANSWERED, 0);
        audit.record(
                jdbc,
                GatewayAction.FILE_READ,
                job.getSubject(),
                stored.kab(),
                Map.of("lines", lines.size(), "answered", answered));
        return claims.matchedAgain(stored.kab(), Asking.ANSWERS);
    }

    /** An answer counts only for somebody who waits, under the NIK that was asked about, and once. */
    private Fate take(JdbcClient jdbc, Map<String, Question> waiting, AnswerSheet.Line line) {
        Question question = waiting.get(line.claim());
        Outcome result = line.result();
        if (question == null || !question.identity().nikDigits().equals(line.nik())) {
            return Fate.FOREIGN;
        }
        if (result == null) {
            return line.blank() ? Fate.BLANK : Fate.UNCLEAR;
        }
        waiting.remove(line.claim());
        FieldWords fields = line.fields();
        sql.answer(jdbc, question, Way.FILE, result, fields.differing(), fields.compared(), line.remark());
        return Fate.ANSWERED;
    }

    private static void count(JdbcClient jdbc, UUID id, int lines, Map<Fate, Integer> fates) {
        jdbc.sql("""
                UPDATE dukcapil.exchange SET state = 'DONE', claims = :lines, answered = :answered, blank = :blank,
                       unclear = :unclear, foreign_rows = :foreign
                WHERE id = :id
                """)
                .param("id", id)
                .param("lines", lines)
                .param("answered", fates.getOrDefault(Fate.ANSWERED, 0))
                .param("blank", fates.getOrDefault(Fate.BLANK, 0))
                .param("unclear", fates.getOrDefault(Fate.UNCLEAR, 0))
                .param("foreign", fates.getOrDefault(Fate.FOREIGN, 0))
                .update();
    }

    private static int refuse(JdbcClient jdbc, UUID id, String problem) {
        return jdbc.sql("UPDATE dukcapil.exchange SET state = 'REFUSED', problem = :problem WHERE id = :id")
                .param("problem", problem)
                .param("id", id)
                .update();
    }
}
