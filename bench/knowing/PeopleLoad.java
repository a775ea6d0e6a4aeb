package id.tampah.dedup.knowing;

import id.tampah.demo.people.FamilyCard;
import id.tampah.demo.people.Person;
import id.tampah.demo.people.Population;
import id.tampah.job.JobDatabase;
import id.tampah.region.RegionTree;
import id.tampah.shared.IdentityCipher;
import id.tampah.shared.Ids;
import id.tampah.shared.NameKey;
import id.tampah.shared.RegionCode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;

/** Puts invented people of a province into the product's own tables, sealed as the product seals them, one claim a family. */
final class PeopleLoad {

    static final String PROVINCE = "33";

    private static final long SEED = 2028;
    private static final int BATCH = 16 << 20;
    private static final HexFormat HEX = HexFormat.of();
    private static final String COPY = """
            COPY registry.person (kab, region, household_id, nik_mac, identity, name, name_key, birth_date, sex)
            FROM STDIN""";
    private static final String CLAIMS = """
            WITH family AS (SELECT DISTINCT ON (household_id) * FROM registry.person WHERE region LIKE '33%'),
            claim AS (
                INSERT INTO registry.claim (kab, id, list_id, line, source, kind, region, nik_mac, identity, name, name_key,
                                            received_at, state, household_id)
                SELECT kab, nextval('registry.claim_id'), household_id, 1, 'BENCH', 'BENCH', region, nik_mac, identity, name,
                       name_key, now(), 'RESOLVED', household_id FROM family
                RETURNING household_id, kab, id)
            INSERT INTO registry.settled SELECT household_id, kab, id FROM claim""";

    private final JobDatabase database;
    private final IdentityCipher cipher;
    /** The invented numbers repeat now and then; the table of people holds each once. */
    private final Set<Long> niks = new HashSet<>();

    private final StringBuilder batch = new StringBuilder(BATCH + 4096);

    PeopleLoad(JobDatabase database, IdentityCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    static Population population(int people) {
        return new Population(SEED, RegionTree.bundled(), new RegionCode(PROVINCE), people);
    }

    void load(int people) {
        population(people).all().forEach(this::add);
        flush();
        database.jdbc().sql(CLAIMS).update();
        database.jdbc().sql("ANALYZE registry.person, registry.claim, registry.settled").update();
    }

    private void add(FamilyCard family) {
        UUID household = Ids.next();
        for (Person person : family.members()) {
            if (!niks.add(Long.parseLong(person.nik()))) {
                continue;
            }
            line(
                    family.village().digits().substring(0, 4),
                    family.village().digits(),
                    household.toString(),
                    hex(cipher.mac(person.nik())),
                    hex(cipher.seal(person.nik(), family.noKk())),
                    person.name(),
                    NameKey.of(person.name()),
                    person.birthDate().toString(),
                    person.sex().name());
        }
        if (batch.length() > BATCH) {
            flush();
        }
    }

    private void line(String... cells) {
        batch.append(String.join("\t", cells)).append('\n');
    }

    private static String hex(byte[] bytes) {
        return "\\\\x" + HEX.formatHex(bytes);
    }

    private void flush() {
        byte[] rows = batch.toString().getBytes(StandardCharsets.UTF_8);
        database.inTransaction(jdbc -> database.copy(COPY, new ByteArrayInputStream(rows)));
        batch.setLength(0);
    }
}
