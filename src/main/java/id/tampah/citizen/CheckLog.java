package id.tampah.citizen;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The access log of the public check: hashes and counts, kept for ninety days. */
@Component
@RequiredArgsConstructor
class CheckLog {

    private final JdbcClient jdbc;

    void write(byte[] address, byte[] nik, Answer answer) {
        jdbc.sql("""
                INSERT INTO citizen.check_log (address_mac, nik_mac, outcome, rows_shown)
                VALUES (:address, :nik, :outcome, :rows)
                """)
                .param("address", address)
                .param("nik", nik)
                .param("outcome", answer.outcome().name())
                .param("rows", answer.aids().size())
                .update();
    }

    @Scheduled(cron = "0 17 * * * *")
    @Transactional
    public void forget() {
        jdbc.sql("DELETE FROM citizen.tally WHERE since < now() - interval '2 days'")
                .update();
        jdbc.sql("DELETE FROM citizen.check_log WHERE at < now() - interval '90 days'")
                .update();
    }
}
