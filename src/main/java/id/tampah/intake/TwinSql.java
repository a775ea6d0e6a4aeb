package id.tampah.intake;

import id.tampah.intake.files.ReceivedFile;
import id.tampah.program.Source;
import id.tampah.program.SourceKind;
import id.tampah.shared.RuleViolationException;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the list that stands in the way of an upload: the same file, or the same key of the same sender. */
record TwinSql(JdbcClient jdbc, String by) {

    private static final String SAME_FILE = """
            SELECT id, state, true AS repeated FROM intake.list
            WHERE sha256 = :sha AND source = :source AND region = :region AND period_id IS NOT DISTINCT FROM :period
              AND state NOT IN ('FAILED', 'CANCELLED', 'WITHDRAWN')
            """;

    private static final String SAME_KEY = """
            SELECT id, state, sha256, source, region, period_id FROM intake.list
            WHERE uploaded_by = :by AND idempotency_key = :key
            """;

    private record Keyed(
            UUID id,
            ListState state,
            byte[] sha256,
            String source,
            String region,
            @Nullable UUID periodId) {}

    /** The list that was first; a key that was used for another file is the caller's mistake. */
    Receipt of(Upload upload, Source source, ReceivedFile file) {
        return upload.idempotencyKey() == null
                ? first(upload, source, file)
                : jdbc.sql(SAME_KEY)
                        .param("by", by)
                        .param("key", upload.idempotencyKey())
                        .query(Keyed.class)
                        .optional()
                        .map(keyed -> sameAs(keyed, upload, source, file))
                        .orElseGet(() -> first(upload, source, file));
    }

    private Receipt first(Upload upload, Source source, ReceivedFile file) {
        Receipt first = jdbc.sql(SAME_FILE)
                .param("sha", file.sha256())
                .param("source", source.code())
                .param("region", upload.region().digits())
                .param("period", upload.periodId())
                .query(Receipt.class)
                .single();
        if (source.kind() == SourceKind.REGISTER && replaced(first.id())) {
            throw new RuleViolationException("intake.upload.register.replaced");
        }
        return first;
    }

    /** Whether a newer register has taken the place of this one. */
    private boolean replaced(UUID register) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM dukcapil.pub_register WHERE list_id = :id AND NOT current)")
                .param("id", register)
                .query(Boolean.class)
                .single();
    }

    private static Receipt sameAs(Keyed first, Upload upload, Source source, ReceivedFile file) {
        boolean same = Arrays.equals(first.sha256, file.sha256())
                && first.source.equals(source.code())
                && first.region.equals(upload.region().digits())
                && Objects.equals(first.periodId, upload.periodId());
        if (!same) {
            throw new RuleViolationException("intake.upload.key.used");
        }
        return new Receipt(first.id, first.state, true);
    }
}
