package id.tampah.dedup.knowing;

import id.tampah.TampahApplication;
import id.tampah.access.Account;
import id.tampah.access.Role;
import id.tampah.demo.people.Person;
import id.tampah.job.JobDatabase;
import id.tampah.platform.EmbeddedDatabase;
import id.tampah.shared.IdentityCipher;
import id.tampah.shared.NameKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who is known already, asked as an entry form asks while somebody types: the statement alone, in a transaction that only reads
 * (so this stands in its package), then the whole service with its limit and its traces, each look committed. Arguments: folder
 * of the data, people to load where there are none yet.
 */
public final class KnowingBench {

    private static final int WARM = 3_000;
    private static final int LOOKS = 10_000;
    private static final int A_MINUTE = 60;
    private static final int A_HUNDREDTH = 100;

    private final KnownPeople known;
    private final KnownSql sql;
    private final TransactionTemplate reading;
    private final List<Person> people = new ArrayList<>();
    private final SplittableRandom random = new SplittableRandom(2029);

    private KnowingBench(ConfigurableApplicationContext context, int size) {
        this.known = context.getBean(KnownPeople.class);
        this.sql = context.getBean(KnownSql.class);
        this.reading = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        reading.setReadOnly(true);
        JobDatabase database = context.getBean(JobDatabase.class);
        if (count(database) == 0) {
            long start = System.nanoTime();
            new PeopleLoad(database, context.getBean(IdentityCipher.class)).load(size);
            System.out.printf("loaded in %.0f s%n", (System.nanoTime() - start) / 1e9);
        }
        System.out.printf("people: %,d%n", count(database));
        PeopleLoad.population(size)
                .all()
                .filter(family -> random.nextInt(A_HUNDREDTH) == 0)
                .forEach(family -> people.addAll(family.members()));
    }

    private static long count(JobDatabase database) {
        return database.jdbc()
                .sql("SELECT count(*) FROM registry.person WHERE region LIKE '" + PeopleLoad.PROVINCE + "%'")
                .query(Long.class)
                .single();
    }

    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(TampahApplication.class);
        application.addListeners(new EmbeddedDatabase());
        try (ConfigurableApplicationContext context =
                application.run("--server.port=8191", "--tampah.demo=false", "--tampah.data=" + arguments[0])) {
            KnowingBench bench = new KnowingBench(context, Integer.parseInt(arguments[1]));
            for (String kind : List.of("nameless", "known", "slip", "unknown")) {
                bench.print("statement", kind, bench::ask);
                bench.print("whole", kind, bench.known::like);
            }
        }
    }

    /** The statement alone, in a transaction that only reads. */
    private List<KnownPerson> ask(Typed typed) {
        return reading.execute(status -> sql.find(typed, NameKey.of(typed.name())));
    }

    private void print(String what, String kind, Function<Typed, List<KnownPerson>> look) {
        measure(kind, look, WARM);
        System.out.printf("%-10s %s%n", what, measure(kind, look, LOOKS));
    }

    private String measure(String kind, Function<Typed, List<KnownPerson>> look, int looks) {
        double[] millis = new double[looks];
        int found = 0;
        for (int at = 0; at < looks; at++) {
            if (at % A_MINUTE == 0) {
                signIn();
            }
            Typed typed = typed(kind);
            long start = System.nanoTime();
            found += look.apply(typed).isEmpty() ? 0 : 1;
            millis[at] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return "%-8s p50 %.2f ms, p95 %.2f ms, p99 %.2f ms, found %,d of %,d"
                .formatted(kind, millis[looks / 2], millis[looks * 95 / 100], millis[looks * 99 / 100], found, looks);
    }

    /** Another account every sixty looks: the product allows each so many a minute. */
    private void signIn() {
        String name = "bench-" + random.nextLong();
        Account account = new Account(
                UUID.nameUUIDFromBytes(name.getBytes()), name, name, "", Role.DINSOS_PROVINSI, PeopleLoad.PROVINCE, false);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
    }

    private Typed typed(String kind) {
        Person person = people.get(random.nextInt(people.size()));
        String nik = person.nik();
        int serial = Integer.parseInt(nik.substring(12));
        return switch (kind) {
            case "nameless" -> new Typed(nik, "", null);
            case "known" -> new Typed(nik, person.name(), null);
            case "slip" -> new Typed(nik.substring(0, 12) + "%04d".formatted((serial + 10) % 10_000), person.name(), null);
            default -> new Typed(nik.substring(0, 12) + "%04d".formatted(9999 - serial % 1000), "TIDAK DIKENAL", null);
        };
    }
}
