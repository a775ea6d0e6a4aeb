package id.tampah.dukcapil;

import static id.tampah.testing.Acting.acting;
import static id.tampah.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tampah.access.Role;
import id.tampah.job.JobDatabase;
import id.tampah.registry.ClaimBatch;
import id.tampah.shared.IdentityCipher;
import id.tampah.shared.Ids;
import id.tampah.shared.Nik;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import id.tampah.testing.Acting;
import id.tampah.testing.TampahTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TampahTest
class WithoutNikTests {

    private static final RegionCode KAB = new RegionCode("7314");
    private static final String VILLAGE = "7314011001";
    private static final Someone WARGA = Someone.number(VILLAGE, 0).withName("I MADE TANPA NIK");

    private final Arriving arriving;
    private final JobDatabase database;
    private final IdentityCipher cipher;
    private final WithoutNik people;
    private final Acting acting;
    private final MockMvcTester mvc;
    private UUID list;

    @Autowired
    WithoutNikTests(
            BeanFactory beans,
            JobDatabase database,
            IdentityCipher cipher,
            WithoutNik people,
            Acting acting,
            MockMvcTester mvc) {
        this.arriving = Arriving.with(beans);
        this.database = database;
        this.cipher = cipher;
        this.people = people;
        this.acting = acting;
        this.mvc = mvc;
    }

    @BeforeEach
    void takeTwoPeople() {
        arriving.register(KAB.digits(), LocalDate.of(2026, 11, 1), List.of(WARGA, Someone.number(VILLAGE, 7)));
        list = Ids.next();
        database.inTransaction(jdbc -> {
            jdbc.sql("""
                    CREATE TEMP TABLE nobody_knows ON COMMIT DROP AS
                    SELECT '7314' AS kab, n AS line, '7314011001' AS region, :identity::bytea AS identity,
                           'I MADE TANPA NIK' AS name, DATE '1960-01-01' AS birth_date, 'L' AS sex, 'Jl. Uji' AS address,
                           NULL::smallint AS desil
                    FROM generate_series(2, 3) n
                    """).param("identity", cipher.seal("", WARGA.kk())).update();
            ClaimBatch batch = new ClaimBatch(list, KAB.digits(), "KELURAHAN", "PROPOSALS", null, null, Instant.now());
            return people.take(batch, "nobody_knows");
        });
    }

    private List<PersonWithoutNik> mine() {
        return as(Role.DUKCAPIL, KAB.digits(), () -> people.page(KAB, "OPEN", "", 1_000)).stream()
                .filter(person -> person.list().listId().equals(list))
                .toList();
    }

    private void merge(UUID id, String nik) {
        as(Role.DUKCAPIL, KAB.digits(), () -> {
            people.merge(id, Nik.of(nik), "KTP dilihat");
            return 1;
        });
    }

    @Test
    void givesACodeThatIsNoNik() {
        assertThat(mine()).hasSize(2).extracting(PersonWithoutNik::code).allSatisfy(code -> {
            assertThat(code).matches("SEM-7314-\\d{6}");
            assertThat(Nik.parse(code)).isEmpty();
        });
        assertThat(mine()).extracting(PersonWithoutNik::code).doesNotHaveDuplicates();
        assertThat(mvc.get().uri("/padan/tanpa-nik").with(acting(Role.DUKCAPIL, KAB.digits())))
                .hasStatusOk()
                .bodyText()
                .contains("SEM-7314-", "I MADE TANPA NIK");
        assertThat(mvc.get().uri("/padan/tanpa-nik/cetak?wilayah=" + VILLAGE).with(acting(Role.AUDITOR, KAB.digits())))
                .hasStatusOk()
                .bodyText()
                .contains("SEM-7314-");
    }

    @Test
    void becomesAClaimOnceTheNikIsKnown() {
        UUID person = mine().getFirst().id();
        assertThat(mvc.get().uri("/padan/tanpa-nik/" + person).with(acting(Role.DUKCAPIL, KAB.digits())))
                .hasStatusOk();
        assertThatThrownBy(() -> merge(person, Someone.number(VILLAGE, 7).nik()))
                .isInstanceOf(RuleViolationException.class);
        merge(person, WARGA.nik());
        acting.untilDone("list:" + list);
        assertThat(database.jdbc()
                        .sql("SELECT c.state || ' ' || c.verdict FROM registry.claim c WHERE c.list_id = :list")
                        .param("list", list)
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .endsWith("PADAN")
                .doesNotContain("TIDAK");
        assertThat(mine()).hasSize(1);
        assertThatThrownBy(() -> merge(person, WARGA.nik())).isInstanceOf(RuleViolationException.class);
    }
}
