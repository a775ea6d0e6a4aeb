package id.tampah.dukcapil;

import static id.tampah.testing.Acting.acting;
import static id.tampah.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.tampah.access.Role;
import id.tampah.job.JobDatabase;
import id.tampah.registry.FoundHousehold;
import id.tampah.registry.FoundPeople;
import id.tampah.registry.HouseholdFact;
import id.tampah.registry.HouseholdView;
import id.tampah.registry.Households;
import id.tampah.registry.PeopleSearch;
import id.tampah.shared.Ids;
import id.tampah.shared.NotFoundException;
import id.tampah.testing.TampahTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Search and household page over lists that went through matching and clearing. */
@TampahTest
class HouseholdPageTests {

    private static final String KAB = "7305";
    private static final String VILLAGE = "7305011001";
    private static final Someone SITI = Someone.number(VILLAGE, 5).withName("SITI ZUBAEDAH MAKKA");

    private final Arriving arriving;
    private final JobDatabase database;
    private final PeopleSearch search;
    private final Households households;
    private final MockMvcTester mvc;

    @Autowired
    HouseholdPageTests(
            BeanFactory beans, JobDatabase database, PeopleSearch search, Households households, MockMvcTester mvc) {
        this.arriving = Arriving.with(beans);
        this.database = database;
        this.search = search;
        this.households = households;
        this.mvc = mvc;
    }

    @BeforeEach
    void resolveAList() {
        arriving.register(KAB, LocalDate.of(2026, 11, 1), List.of(SITI));
        arriving.list(KAB, "KELURAHAN", List.of(SITI));
    }

    private FoundPeople found(String typed) {
        return as(Role.DINSOS_KOTA, KAB, () -> search.find(typed));
    }

    private UUID siti() {
        return found(SITI.nik()).households().getFirst();
    }

    @Test
    void findsByNikKkAndName() {
        UUID household = siti();
        assertThat(found(SITI.kk()).households()).containsExactly(household);
        assertThat(found("siti zubaedah").households()).containsExactly(household);
        assertThat(found("Makka, Hj. Zubaedah").households()).containsExactly(household);
        assertThat(found(SITI.nik().replaceAll("(.{4})", "$1 ")).households()).containsExactly(household);
    }

    @Test
    void leavesATraceOfEachLookAtWhatWasFound() {
        FoundPeople question = found("siti zubaedah");
        as(Role.DINSOS_KOTA, KAB, () -> search.show(question));
        assertThat(database.jdbc()
                        .sql("SELECT count(*) FROM audit.entry WHERE subject = :subject AND action = 'SEARCH_SEEN'")
                        .param("subject", "search:" + question.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void neverKeepsTheNumberThatWasTyped() {
        assertThat(found(SITI.nik()).question()).contains("****").doesNotContain(SITI.nik());
        assertThat(found(SITI.nik().substring(1)).question())
                .doesNotContain(SITI.nik().substring(1));
        FoundPeople mixed = found("Siti " + SITI.nik());
        assertThat(mixed.question()).doesNotContain(SITI.nik());
        assertThat(mixed.households()).containsExactly(siti());
        MvcTestResult answer = mvc.post()
                .uri("/cari")
                .param("q", SITI.nik())
                .with(acting(Role.DINSOS_KOTA, KAB))
                .with(csrf())
                .exchange();
        assertThat(answer).hasStatus3xxRedirection().redirectedUrl().isEqualTo("/keluarga/" + siti());
        assertThat(trailMentions(SITI.nik())).isZero();
    }

    private long trailMentions(String text) {
        return database.jdbc()
                .sql("SELECT count(*) FROM audit.entry WHERE details::text LIKE :text OR subject LIKE :text")
                .param("text", "%" + text + "%")
                .query(Long.class)
                .single();
    }

    @Test
    void looksTheSameForAnotherRegionsPersonAndForNobody() {
        FoundPeople other = as(Role.DINSOS_KOTA, "7306", () -> search.find(SITI.nik()));
        FoundPeople nobody = as(Role.DINSOS_KOTA, "7306", () -> search.find("7306014101900001"));
        assertThat(other.households()).isEmpty();
        assertThat(other.kind()).isEqualTo(nobody.kind());
        assertThat(as(Role.DINSOS_KOTA, "7306", () -> search.find("siti zubaedah"))
                        .households())
                .isEmpty();
        UUID household = siti();
        assertThatThrownBy(() -> as(Role.DINSOS_KOTA, "7306", () -> households.look(household)))
                .isInstanceOf(NotFoundException.class);
        assertThat(mvc.get().uri("/keluarga/" + household).with(acting(Role.DINSOS_KOTA, "7306")))
                .hasStatus(404);
    }

    @Test
    void showsClaimsAndVerdictsMasked() {
        UUID household = siti();
        HouseholdView view = as(Role.OPERATOR_DESA, VILLAGE, () -> households.look(household));
        assertThat(view.claims())
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.nik()).contains("****"));
        assertThat(view.facts(HouseholdFact.Kind.VERDICT))
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.state()).isEqualTo("PADAN"));
        assertThat(view.noKk()).contains("****");
        assertThat(mvc.get().uri("/keluarga/" + household).with(acting(Role.DINSOS_KOTA, KAB)))
                .hasStatusOk()
                .bodyText()
                .contains(SITI.name())
                .doesNotContain(SITI.nik(), SITI.kk());
    }

    @Test
    void leavesOneRowForEachLook() {
        UUID household = siti();
        long before = looks(household, "PERSON_SEEN");
        assertThat(mvc.get().uri("/keluarga/" + household).with(acting(Role.AUDITOR, KAB)))
                .hasStatusOk();
        assertThat(looks(household, "PERSON_SEEN")).isEqualTo(before + 1);
    }

    private long looks(UUID household, String action) {
        return database.jdbc()
                .sql("SELECT count(*) FROM audit.entry WHERE subject = :subject AND action = :action")
                .param("subject", Households.subject(household))
                .param("action", action)
                .query(Long.class)
                .single();
    }

    @Test
    void opensTheNumberForAReasonOnly() {
        UUID household = siti();
        assertThat(mvc.post()
                        .uri("/keluarga/" + household + "/buka")
                        .param("reason", " ")
                        .with(acting(Role.DUKCAPIL, KAB))
                        .with(csrf()))
                .bodyText()
                .doesNotContain(SITI.nik());
        assertThat(looks(household, "NIK_REVEALED")).isZero();
        assertThat(mvc.post()
                        .uri("/keluarga/" + household + "/buka")
                        .param("reason", "Warga menunjukkan KTP " + SITI.nik())
                        .with(acting(Role.DUKCAPIL, KAB))
                        .with(csrf()))
                .bodyText()
                .contains(SITI.nik(), "Warga menunjukkan KTP");
        assertThat(looks(household, "NIK_REVEALED")).isEqualTo(1);
        assertThat(trailMentions(SITI.nik())).isZero();
        assertThat(mvc.post()
                        .uri("/keluarga/" + household + "/buka")
                        .param("reason", "Warga menunjukkan KTP")
                        .with(acting(Role.OPERATOR_DESA, VILLAGE))
                        .with(csrf()))
                .hasStatus(403);
    }

    @Test
    void findsListsByTheirFileName() {
        UUID list = list("penerima-triwulan-satu.xlsx");
        assertThat(found("triwulan-satu").things())
                .singleElement()
                .satisfies(thing -> assertThat(thing.href()).isEqualTo("/daftar/" + list));
        assertThat(as(Role.DINSOS_KOTA, "7306", () -> search.find("triwulan-satu"))
                        .things())
                .isEmpty();
        assertThat(mvc.post()
                        .uri("/cari")
                        .param("q", "triwulan-satu")
                        .with(acting(Role.DINSOS_KOTA, KAB))
                        .with(csrf()))
                .hasStatus3xxRedirection();
    }

    private UUID list(String filename) {
        UUID list = Ids.next();
        database.jdbc()
                .sql("""
                INSERT INTO intake.list (id, kab, region, source, source_kind, filename, size, sha256, state, refusal, uploaded_by)
                VALUES (:id, '7305', '7305', 'PKH', 'RECIPIENTS', :filename, 1, :hash, 'REFUSED', 'EMPTY', 'nobody')
                """)
                .param("id", list)
                .param("filename", filename)
                .param("hash", list.toString().getBytes(StandardCharsets.US_ASCII))
                .update();
        return list;
    }

    @Test
    void listsResultsWithTheMemberWhoWasAskedFor() {
        FoundPeople found = found("siti zubaedah");
        List<FoundHousehold> rows = as(Role.DINSOS_KOTA, KAB, () -> search.show(found));
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.personName()).isEqualTo(SITI.name());
            assertThat(row.sources()).isEqualTo("KELURAHAN");
        });
    }
}
