package id.tampah.intake;

import static id.tampah.testing.Acting.as;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tampah.access.Role;
import id.tampah.job.JobDatabase;
import id.tampah.shared.RegionCode;
import id.tampah.testing.Acting;
import id.tampah.testing.TampahTest;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A claim that a corrected file takes back while it is matched, and that holds again when that file is withdrawn. */
@TampahTest
@Import(Sending.class)
class RestoredWhileMatchedTests {

    private static final String GARUT = "3205";
    private static final String HEAD = "NIK,NO KK,NAMA,ALAMAT,TANGGAL LAHIR\n";
    private static final String SITI = "3205014101900911,3205010101200911,SITI,Jl. Satu,01/01/1990\n";
    private static final String BUDI = "3205010101900912,3205010101200912,BUDI,Jl. Dua,01/01/1990\n";
    private static final Duration LONG = Duration.ofSeconds(60);

    @Autowired
    private Sending sending;

    @Autowired
    private Acting acting;

    @Autowired
    private Withdrawals withdrawals;

    @Autowired
    private Lists lists;

    @Autowired
    private JobDatabase database;

    @Test
    void isMatchedOnceMore() throws Exception {
        CountDownLatch matched = new CountDownLatch(1);
        Thread holder = holdRegister(matched);
        UUID first = sending.send("daftar.csv", (HEAD + SITI + BUDI).getBytes(UTF_8), "GUBERNUR", GARUT)
                .id();
        until(
                "SELECT count(*) > 0 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%dukcapil_found%'");
        UUID second = follow(first, HEAD + SITI + BUDI.replace("Jl. Dua", "Jl. Lima"));
        until("SELECT count(*) > 0 FROM registry.claim WHERE reason = 'REPLACED' AND list_id = '" + first + "'");
        matched.countDown();
        holder.join();
        acting.untilDone(Lists.subject(first));
        acting.untilDone(Lists.subject(second));
        as(Role.DINSOS_KOTA, GARUT, () -> withdrawals.withdraw(second));
        acting.untilDone(Lists.subject(first));
        assertThat(states(first)).containsExactly("SITI RESOLVED", "BUDI RESOLVED");
    }

    /** Lets no matching read the register until told. */
    private Thread holdRegister(CountDownLatch until) throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        Thread holder = Thread.ofPlatform()
                .start(() -> database.inTransaction(jdbc -> {
                    jdbc.sql("LOCK TABLE dukcapil.resident IN ACCESS EXCLUSIVE MODE")
                            .update();
                    held.countDown();
                    await().atMost(LONG).until(() -> until.getCount() == 0);
                    return true;
                }));
        held.await();
        return holder;
    }

    private UUID follow(UUID list, String content) {
        Upload upload = new Upload(
                "perbaikan.csv",
                new ByteArrayInputStream(content.getBytes(UTF_8)),
                "GUBERNUR",
                new RegionCode(GARUT),
                null,
                list,
                null);
        return as(Role.DINSOS_KOTA, GARUT, () -> lists.receive(upload)).id();
    }

    private void until(String condition) {
        await().atMost(LONG)
                .until(() -> database.jdbc().sql(condition).query(Boolean.class).single());
    }

    private List<String> states(UUID list) {
        return database.jdbc()
                .sql("SELECT name || ' ' || state FROM registry.claim WHERE list_id = :list ORDER BY id")
                .param("list", list)
                .query(String.class)
                .list();
    }
}
