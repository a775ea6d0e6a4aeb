package id.tampah.allocation;

import static id.tampah.testing.Families.Told.by;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.tampah.access.Role;
import id.tampah.job.JobDatabase;
import id.tampah.testing.Families;
import id.tampah.testing.TampahTest;
import id.tampah.testing.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sixty-four threads on two nodes, one quota of a hundred places, two hundred families in the queue. */
@TampahTest
class QuotaRaceTests {

    private static final int THREADS = 64;
    private static final int PLACES = 100;
    private static final int FAMILIES = 200;

    /** A node as the database sees one: a connection pool of its own, nothing shared with the other. */
    private record Node(HikariDataSource pool, JdbcClient jdbc, TransactionTemplate transactions) {

        int inTransaction(ToIntFunction<JdbcClient> work) {
            return transactions.execute(status -> work.applyAsInt(jdbc));
        }
    }

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Families families;

    @Autowired
    private Awards awards;

    @Autowired
    private JobDatabase database;

    @Value("${spring.datasource.url}")
    private String url;

    @Value("${tampah.job.username}")
    private String username;

    @Value("${tampah.job.password}")
    private String password;

    private List<Node> nodes;

    @BeforeEach
    void startTwoNodes() {
        nodes = List.of(node("first"), node("second"));
    }

    @AfterEach
    void stop() {
        nodes.forEach(node -> node.pool().close());
    }

    private Node node(String name) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(url);
        pool.setUsername(username);
        pool.setPassword(password);
        pool.setMaximumPoolSize(16);
        return new Node(pool, JdbcClient.create(pool), new TransactionTemplate(new JdbcTransactionManager(pool)));
    }

    @Test
    void givesExactlyAHundredPlaces() throws Exception {
        UUID period = families.period("BANTUAN_WALIKOTA", "7404", null);
        Office office = Office.of(beans, Role.DINSOS_KOTA, "7404", period);
        families.tell(by("WALIKOTA", period, period.toString(), "7404011001", 1, FAMILIES));
        office.setQuota(0);
        office.build("WALIKOTA");
        UUID run = office.run();
        office.setQuota(PLACES);
        UUID quota = office.node("7404").id();

        int given = race(node -> node.inTransaction(jdbc -> awards.award(jdbc, run, quota, 1)), 4);

        assertThat(given).isEqualTo(PLACES);
        assertThat(office.node("7404").used()).isEqualTo(PLACES);
        assertThat(office.awards("AWARDED")).isEqualTo(PLACES);
        assertThat(office.awards("WAITLISTED")).isEqualTo(FAMILIES - PLACES);
        assertThat(lastAwardedLine(period)).as("the first hundred of the queue").isEqualTo(PLACES);
        database.inTransaction(jdbc -> {
            awards.renumber(jdbc, quota);
            RunSql.count(jdbc, run);
            return 0;
        });
    }

    private int lastAwardedLine(UUID period) {
        return database.jdbc()
                .sql("SELECT max(line) FROM allocation.award WHERE period_id = :period AND state = 'AWARDED'")
                .param("period", period)
                .query(Integer.class)
                .single();
    }

    /** The same race by look-then-insert, on a scratch table: it must overrun, or the race above would prove nothing. */
    @Test
    void theNaiveTwinOverrunsTheQuota() throws Exception {
        createScratchTable();
        int most = 0;
        for (int attempt = 0; attempt < 10 && most <= PLACES; attempt++) {
            database.jdbc().sql("TRUNCATE naive.award").update();
            race(node -> node.inTransaction(QuotaRaceTests::lookThenInsert), 4);
            most = database.jdbc()
                    .sql("SELECT count(*) FROM naive.award")
                    .query(Integer.class)
                    .single();
        }
        assertThat(most).isGreaterThan(PLACES);
    }

    private static int lookThenInsert(JdbcClient jdbc) {
        int used = jdbc.sql("SELECT count(*) FROM naive.award")
                .query(Integer.class)
                .single();
        return used < PLACES
                ? jdbc.sql("INSERT INTO naive.award SELECT FROM pg_sleep(0.002)")
                        .update()
                : 0;
    }

    private void createScratchTable() throws SQLException {
        String name = url.substring(url.lastIndexOf('/') + 1).replaceAll("\\?.*", "");
        try (Connection connection = TestServer.get().connect(name)) {
            connection.createStatement().execute("""
                    CREATE SCHEMA naive; CREATE TABLE naive.award ();
                    GRANT USAGE ON SCHEMA naive TO tampah_job; GRANT ALL ON naive.award TO tampah_job
                    """);
        }
    }

    /** Lets every thread try some times, half of them on each node; returns what all of them were given. */
    private int race(ToIntFunction<Node> attempt, int times) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Integer>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                Node node = nodes.get(i % 2);
                all.add(threads.submit((Callable<Integer>) () -> {
                    start.await();
                    int given = 0;
                    for (int t = 0; t < times; t++) {
                        given += attempt.applyAsInt(node);
                    }
                    return given;
                }));
            }
            start.countDown();
            int given = 0;
            for (Future<Integer> one : all) {
                given += one.get();
            }
            return given;
        }
    }
}
