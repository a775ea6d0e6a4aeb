package id.tampah.dukcapil.gateway;

import id.tampah.job.JobDatabase;
import lombok.RequiredArgsConstructor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes back to the service every hour for those who still wait: after an outage, and when a new day brings a new quota. */
@Component
@RequiredArgsConstructor
class AskingWaiting {

    private final JobDatabase database;
    private final WebService service;

    @Scheduled(cron = "0 5 * * * *")
    void askAgain() {
        database.jdbc().sql("""
                SELECT kab FROM dukcapil.setting s WHERE way = 'SERVICE' AND EXISTS (
                    SELECT FROM dukcapil.verdict v WHERE v.kab = s.kab AND v.way = 'SERVICE'
                      AND (v.due OR v.outcome IN ('BELUM_DIPADANKAN', 'GAGAL_CEK')))
                """).query(String.class).list().forEach(service::submit);
    }
}
