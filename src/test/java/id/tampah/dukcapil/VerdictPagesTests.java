package id.tampah.dukcapil;

import static id.tampah.testing.Acting.acting;
import static id.tampah.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tampah.access.Role;
import id.tampah.job.JobDatabase;
import id.tampah.registry.Claims;
import id.tampah.shared.NotFoundException;
import id.tampah.shared.RegionCode;
import id.tampah.testing.TampahTest;
import id.tampah.testing.Trail;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@TampahTest
class VerdictPagesTests {

    private static final String KAB = "7303";
    private static final String VILLAGE = "7303011001";
    private static final String OTHER_KAB = "7307";

    private final Arriving arriving;
    private final JobDatabase database;
    private final Verdicts verdicts;
    private final Claims claims;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final MockMvcTester mvc;
    private UUID list;

    @Autowired
    VerdictPagesTests(
            BeanFactory beans,
            JobDatabase database,
            Verdicts verdicts,
            Claims claims,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            MockMvcTester mvc) {
        this.claims = claims;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.arriving = Arriving.with(beans);
        this.database = database;
        this.verdicts = verdicts;
        this.mvc = mvc;
    }

    @BeforeEach
    void matchAList() {
        arriving.register(
                KAB, LocalDate.of(2026, 11, 1), List.of(Someone.number(VILLAGE, 0), Someone.number(VILLAGE, 1)));
        list = arriving.list(
                KAB,
                "KELURAHAN",
                List.of(
                        Someone.number(VILLAGE, 0),
                        Someone.number(VILLAGE, 1).withName("SARTIKA WULANDARI"),
                        Someone.number(VILLAGE, 77)));
    }

    @Autowired
    private Trail trail;

    private VerdictFilter ofThisList() {
        return new VerdictFilter("", "", KAB, "", list.toString());
    }

    @Test
    void showsWhatDoesNotAgreeWithMaskedNumbers() {
        List<VerdictRow> rows = as(Role.DUKCAPIL, KAB, () -> verdicts.page(ofThisList(), "", 50));
        assertThat(rows).extracting(VerdictRow::outcome).containsExactly(Outcome.TIDAK_PADAN, Outcome.TIDAK_DITEMUKAN);
        assertThat(rows.getFirst().nik()).contains("****");
        assertThat(mvc.get().uri("/padan?daftar=" + list).with(acting(Role.DUKCAPIL, KAB)))
                .hasStatusOk()
                .bodyText()
                .contains("SARTIKA WULANDARI", "/daftar/unggah?sumber=DUKCAPIL")
                .doesNotContain(Someone.number(VILLAGE, 1).nik());
    }

    @Test
    void leavesATraceOfEachLookAtTheList() {
        long before = trail.count("VERDICTS_SEEN", KAB);
        as(Role.DUKCAPIL, KAB, () -> verdicts.page(ofThisList(), "", 50));
        assertThat(trail.count("VERDICTS_SEEN", KAB)).isEqualTo(before + 1);
    }

    @Test
    void goesThroughPagesWithoutLosingARow() {
        List<VerdictRow> first = as(Role.DUKCAPIL, KAB, () -> verdicts.page(ofThisList(), "", 1));
        List<VerdictRow> second = as(
                Role.DUKCAPIL,
                KAB,
                () -> verdicts.page(ofThisList(), first.getFirst().key(), 1));
        assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
        assertThat(as(Role.DUKCAPIL, KAB, () -> verdicts.count(ofThisList()))).isEqualTo(2);
    }

    @Test
    void countsByVillage() {
        RegionVerdicts before = count();
        arriving.list(KAB, "WALIKOTA", List.of(Someone.number(VILLAGE, 0), Someone.number(VILLAGE, 78)));
        assertThat(count())
                .isEqualTo(new RegionVerdicts(
                        VILLAGE,
                        before.claims() + 2,
                        before.padan() + 1,
                        before.tidakPadan(),
                        before.tidakDitemukan() + 1,
                        0,
                        0,
                        0,
                        0));
        assertThat(mvc.get().uri("/padan/wilayah").with(acting(Role.AUDITOR, KAB)))
                .hasStatusOk();
    }

    private RegionVerdicts count() {
        return as(Role.DINSOS_KOTA, KAB, () -> verdicts.byRegion(new RegionCode(KAB), 10))
                .getFirst();
    }

    @Test
    void forgetsTheVerdictsOfAWithdrawnList() {
        as(Role.DINSOS_KOTA, KAB, () -> transactions.execute(status -> claims.withdraw(jdbc, list, KAB)));
        assertThat(as(Role.DINSOS_KOTA, KAB, () -> verdicts.ofList(list))).isEmpty();
    }

    @Test
    void showsNothingToAnotherRegency() {
        VerdictRow row =
                as(Role.DUKCAPIL, KAB, () -> verdicts.page(ofThisList(), "", 1)).getFirst();
        VerdictFilter everywhere = new VerdictFilter("", "", "", "", list.toString());
        assertThat(as(Role.DUKCAPIL, OTHER_KAB, () -> verdicts.page(everywhere, "", 50)))
                .isEmpty();
        assertThat(as(Role.DUKCAPIL, OTHER_KAB, verdicts::registers)).isEmpty();
        assertThatThrownBy(() -> as(Role.DUKCAPIL, OTHER_KAB, () -> verdicts.look(row.kab(), row.claimId())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void writesDownWhoLookedAtBothSides() {
        VerdictRow row =
                as(Role.DUKCAPIL, KAB, () -> verdicts.page(ofThisList(), "", 1)).getFirst();
        assertThat(mvc.get().uri("/padan/" + row.kab() + "/" + row.claimId()).with(acting(Role.DUKCAPIL, KAB)))
                .hasStatusOk()
                .bodyText()
                .contains("class=\"diff\"")
                .doesNotContain(Someone.number(VILLAGE, 1).nik());
        assertThat(database.jdbc()
                        .sql("SELECT count(*) FROM audit.entry WHERE action = 'VERDICT_SEEN' AND subject = :subject")
                        .param("subject", "claim:" + row.kab() + "-" + row.claimId())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(mvc.get().uri("/padan/" + row.kab() + "/" + row.claimId()).with(acting(Role.KECAMATAN, KAB)))
                .hasStatus(403);
    }

    @Test
    void handsOutFilesWithMaskedNumbers() {
        assertThat(mvc.get().uri("/padan/klaim.csv?daftar=" + list).with(acting(Role.DUKCAPIL, KAB)))
                .hasStatusOk()
                .bodyText()
                .contains("SARTIKA WULANDARI")
                .doesNotContain(Someone.number(VILLAGE, 1).nik());
        assertThat(mvc.get().uri("/padan/klaim.xlsx?daftar=" + list).with(acting(Role.DUKCAPIL, KAB)))
                .hasStatusOk();
    }
}
