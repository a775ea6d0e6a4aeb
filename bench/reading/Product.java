import id.tampah.TampahApplication;
import id.tampah.access.ApiKeys;
import id.tampah.access.Role;
import id.tampah.platform.EmbeddedDatabase;
import id.tampah.shared.RegionCode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The product itself, in this JVM and on the database of all other ways; lists go in by HTTP, as agencies send them. */
final class Product implements AutoCloseable {

    static final int PORT = 8190;

    /** What follows the reading (matching, clearing) is measured elsewhere and must not run beside the next way. */
    private static final String ONLY_READING = """
            CREATE OR REPLACE FUNCTION job.only_reading() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN NEW.state := 'CANCELLED'; NEW.finished_at := now(); RETURN NEW; END $$;
            CREATE OR REPLACE TRIGGER only_reading BEFORE INSERT ON job.run
            FOR EACH ROW WHEN (NEW.kind <> 'intake.read') EXECUTE FUNCTION job.only_reading()""";

    private final ConfigurableApplicationContext context;
    private final ListSender sender;
    private final Store store;
    private final Connection watching;

    Product(Path data) throws Exception {
        SpringApplication application = new SpringApplication(TampahApplication.class);
        application.addListeners(new EmbeddedDatabase());
        context = application.run("--server.port=" + PORT, "--tampah.data=" + data);
        store = new Store(data);
        watching = store.postgres.superuser("tampah");
        while (!is("EXISTS (SELECT FROM demo.step WHERE name = 'loaded') AND NOT EXISTS ("
                + "SELECT FROM job.run WHERE state IN ('WAITING', 'RUNNING'))")) {
            Thread.sleep(500);
        }
        String key = "bench " + UUID.randomUUID();
        context.getBean(ApiKeys.class)
                .registerDemo(key, "bench", Role.DINSOS_KOTA, new RegionCode("3271"), Instant.now().plus(Duration.ofDays(1)));
        sender = new ListSender(PORT, key);
        watching.createStatement().execute(ONLY_READING);
    }

    Store store() {
        return store;
    }

    /** Uploads a list and waits until its rows are claims. */
    long read(Path file) throws Exception {
        String id = send(file);
        while (!isRead(id)) {
            Thread.sleep(5);
        }
        return 1;
    }

    String send(Path file) throws Exception {
        return sender.send(file, "GUBERNUR");
    }

    boolean isRead(String id) throws Exception {
        if (is("EXISTS (SELECT FROM intake.list WHERE id = '" + id + "' AND state IN ('REFUSED', 'FAILED'))")) {
            throw new IllegalStateException("the product did not read the list: " + sender.tell(id));
        }
        return is("EXISTS (SELECT FROM intake.list WHERE id = '" + id + "' AND read_at IS NOT NULL)");
    }

    /** Takes back what was read, so that the same file is a new list. */
    void forget() throws Exception {
        watching.createStatement().execute("""
                UPDATE intake.list SET state = 'WITHDRAWN', withdrawn_at = now(), withdrawn_by = 'bench'
                WHERE withdrawn_at IS NULL AND refusal IS NULL;
                TRUNCATE registry.claim, intake.row, intake.finding, intake.file_piece""");
    }

    private boolean is(String condition) throws Exception {
        try (ResultSet answer = watching.createStatement().executeQuery("SELECT " + condition)) {
            answer.next();
            return answer.getBoolean(1);
        }
    }

    @Override
    public void close() throws Exception {
        watching.close();
        store.close();
        context.close();
    }
}
