import id.tampah.dedup.engine.DirtyRegister;
import id.tampah.dedup.engine.columns.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.priv.garshol.duke.Comparator;
import no.priv.garshol.duke.ConfigurationImpl;
import no.priv.garshol.duke.Processor;
import no.priv.garshol.duke.Property;
import no.priv.garshol.duke.PropertyImpl;
import no.priv.garshol.duke.Record;
import no.priv.garshol.duke.RecordImpl;
import no.priv.garshol.duke.comparators.ExactComparator;
import no.priv.garshol.duke.comparators.JaroWinklerTokenized;
import no.priv.garshol.duke.comparators.Levenshtein;
import no.priv.garshol.duke.databases.InMemoryBlockingDatabase;
import no.priv.garshol.duke.databases.KeyFunction;
import no.priv.garshol.duke.matchers.AbstractMatchListener;

/** Duke 1.2 with its blocking database, configured by hand as its guide advises: the yardstick on the JVM. */
final class DukeYardstick {

    private static final double THRESHOLD = 0.9;

    private final Map<String, Integer> who = new HashMap<>();
    private final List<Record> records = new ArrayList<>();
    private final Set<String> found = new HashSet<>();

    private DukeYardstick(int rows) {
        DirtyRegister.each(rows, 2026, this::add);
    }

    /** What Duke takes for so many rows. */
    static Stopwatch.Lap measure(int rows) {
        return new DukeYardstick(rows).run();
    }

    private void add(Person person, int number) {
        RecordImpl record = new RecordImpl();
        String id = Integer.toString(records.size());
        put(record, "id", id);
        put(record, "nik", person.nik());
        put(record, "kk", person.kk());
        put(record, "name", person.name());
        put(record, "birth", person.birthDate());
        put(record, "address", person.address());
        put(record, "region", person.region());
        records.add(record);
        who.put(id, number);
    }

    private static void put(RecordImpl record, String property, String value) {
        if (!value.isEmpty()) {
            record.addValue(property, value);
        }
    }

    private Stopwatch.Lap run() {
        Stopwatch watch = new Stopwatch();
        Processor processor = new Processor(configuration(), true);
        processor.setThreads(2);
        processor.addMatchListener(new AbstractMatchListener() {
            @Override
            public synchronized void matches(Record one, Record other, double confidence) {
                found.add(pair(one.getValue("id"), other.getValue("id")));
            }
        });
        processor.deduplicate(records);
        Stopwatch.Lap lap = watch.lap();
        long right = found.stream().filter(this::isRight).count();
        System.out.printf("Duke 1.2, blocking database, %,d rows: %s, P %.4f R %.4f%n",
                records.size(), lap, (double) right / found.size(), (double) right / pairs());
        return lap;
    }

    private static ConfigurationImpl configuration() {
        InMemoryBlockingDatabase database = new InMemoryBlockingDatabase();
        database.setKeyFunctions(List.<KeyFunction>of(
                record -> text(record, "nik"),
                record -> text(record, "kk"),
                record -> text(record, "birth") + start(record, "name"),
                record -> text(record, "name") + text(record, "region")));
        ConfigurationImpl configuration = new ConfigurationImpl();
        configuration.setThreshold(THRESHOLD);
        configuration.setProperties(List.<Property>of(
                new PropertyImpl("id"),
                property("nik", new Levenshtein(), 0.95, 0.2),
                property("kk", new Levenshtein(), 0.6, 0.4),
                property("name", new JaroWinklerTokenized(), 0.8, 0.1),
                property("birth", new Levenshtein(), 0.75, 0.1),
                property("address", new JaroWinklerTokenized(), 0.55, 0.45),
                property("region", new ExactComparator(), 0.52, 0.45)));
        configuration.setDatabase(database);
        return configuration;
    }

    private static Property property(String name, Comparator comparator, double high, double low) {
        return new PropertyImpl(name, comparator, low, high);
    }

    private static String text(Record record, String property) {
        String value = record.getValue(property);
        return value == null ? "" : value;
    }

    private static String start(Record record, String property) {
        String value = text(record, property);
        return value.substring(0, Math.min(3, value.length()));
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    private boolean isRight(String pair) {
        String[] ids = pair.split(" ");
        return who.get(ids[0]).equals(who.get(ids[1]));
    }

    private long pairs() {
        Map<Integer, Long> counts = new HashMap<>();
        who.values().forEach(number -> counts.merge(number, 1L, Long::sum));
        return counts.values().stream().mapToLong(count -> count * (count - 1) / 2).sum();
    }
}
