package id.tampah.platform.security;

import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The keys of forms that were sent, in the database, so that they count once on all nodes. */
@Component
@RequiredArgsConstructor
class FormKeys {

    private final JdbcClient jdbc;

    /** Takes a key; false when it was taken before. */
    @Transactional
    public boolean take(UUID key, UUID account) {
        return jdbc.sql("INSERT INTO platform.form_key (key, sent_by) VALUES (:key, :by) ON CONFLICT DO NOTHING")
                        .param("key", key)
                        .param("by", account)
                        .update()
                == 1;
    }

    /** Where the first press led; empty while it is on its way. */
    @Transactional(readOnly = true)
    public Optional<String> answer(UUID key, UUID account) {
        return jdbc.sql("SELECT location FROM platform.form_key WHERE key = :key AND sent_by = :by")
                .param("key", key)
                .param("by", account)
                .query((row, at) -> Optional.ofNullable(row.getString("location")))
                .optional()
                .flatMap(location -> location);
    }

    @Transactional
    public void answered(UUID key, String location) {
        jdbc.sql("UPDATE platform.form_key SET location = :location WHERE key = :key")
                .param("key", key)
                .param("location", location)
                .update();
    }

    /** Nothing was done: the form may be sent again. */
    @Transactional
    public void giveBack(UUID key) {
        jdbc.sql("DELETE FROM platform.form_key WHERE key = :key")
                .param("key", key)
                .update();
    }

    @Scheduled(cron = "0 41 * * * *")
    @Transactional
    public void forgetOld() {
        jdbc.sql("DELETE FROM platform.form_key WHERE taken_at < now() - interval '1 day'")
                .update();
    }
}
