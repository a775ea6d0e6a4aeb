package id.tampah.dukcapil;

import static id.tampah.testing.Acting.acting;
import static id.tampah.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tampah.access.Role;
import id.tampah.dukcapil.proposing.NikSlip;
import id.tampah.dukcapil.proposing.Proposal;
import id.tampah.dukcapil.proposing.Proposals;
import id.tampah.job.JobDatabase;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import id.tampah.testing.Acting;
import id.tampah.testing.TampahTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TampahTest
class ProposalTests {

    private static final String KAB = "7313";
    private static final String VILLAGE = "7313011001";
    private static final Someone HARTINA = Someone.number(VILLAGE, 1111).withName("HARTINA PALOPO");
    private static final Someone TWIN = Someone.number(VILLAGE, 2222).withName("SITI AMINAH");

    private final Arriving arriving;
    private final JobDatabase database;
    private final Proposals proposals;
    private final Registers registers;
    private final Acting acting;
    private final MockMvcTester mvc;

    @Autowired
    ProposalTests(
            BeanFactory beans,
            JobDatabase database,
            Proposals proposals,
            Registers registers,
            Acting acting,
            MockMvcTester mvc) {
        this.arriving = Arriving.with(beans);
        this.database = database;
        this.proposals = proposals;
        this.registers = registers;
        this.acting = acting;
        this.mvc = mvc;
    }

    @BeforeEach
    void loadTheRegister() {
        arriving.register(KAB, LocalDate.of(2026, 11, 1), List.of(HARTINA, TWIN, TWIN.withNik(nextTo(TWIN, '4'))));
    }

    /** The same NIK with another last digit. */
    private static String nextTo(Someone one, char last) {
        return one.nik().substring(0, 15) + last;
    }

    private List<Proposal> open(UUID list) {
        return as(Role.DUKCAPIL, KAB, () -> proposals.page(new RegionCode(KAB), "OPEN", null, 500)).stream()
                .filter(proposal -> proposal.listId().equals(list))
                .toList();
    }

    private UUID listOf(Someone one) {
        return arriving.list(KAB, "KELURAHAN", List.of(one));
    }

    private String claims(UUID list) {
        return database.jdbc()
                .sql(
                        "SELECT string_agg(state || ' ' || verdict, ', ' ORDER BY id) FROM registry.claim WHERE list_id = :list")
                .param("list", list)
                .query(String.class)
                .single();
    }

    @Test
    void proposesTheOnePersonBehindAMistypedNik() {
        UUID list = listOf(HARTINA.withNik(nextTo(HARTINA, '9')));
        assertThat(open(list)).singleElement().satisfies(proposal -> {
            assertThat(proposal.slip()).isEqualTo(NikSlip.DIGIT);
            assertThat(proposal.typed()).isEqualTo("731301*********9");
            assertThat(proposal.outcome()).isEqualTo(Outcome.TIDAK_DITEMUKAN);
        });
    }

    @Test
    void proposesNothingWhereTwoPeopleFit() {
        assertThat(open(listOf(TWIN.withNik(nextTo(TWIN, '7'))))).isEmpty();
    }

    @Test
    void givesTheClaimTheRightNikAsANewFact() {
        UUID list = listOf(HARTINA.withNik(nextTo(HARTINA, '8')));
        UUID proposal = open(list).getFirst().id();
        assertThatThrownBy(() -> confirm(proposal, " ")).isInstanceOf(RuleViolationException.class);
        confirm(proposal, "KTP dilihat");
        acting.untilDone("list:" + list);
        assertThat(claims(list)).isEqualTo("WITHDRAWN TIDAK_DITEMUKAN, RESOLVED PADAN");
        assertThatThrownBy(() -> confirm(proposal, "KTP dilihat")).isInstanceOf(RuleViolationException.class);
        assertThat(database.jdbc()
                        .sql("SELECT corrected_by || ': ' || evidence FROM registry.correction WHERE list_id = :list")
                        .param("list", list)
                        .query(String.class)
                        .single())
                .isEqualTo("dukcapil.7313: KTP dilihat");
    }

    private void confirm(UUID proposal, String evidence) {
        as(Role.DUKCAPIL, KAB, () -> {
            proposals.confirm(proposal, evidence);
            return 1;
        });
    }

    @Test
    void neverProposesARefusedPairAgain() {
        UUID list = listOf(HARTINA.withNik(nextTo(HARTINA, '7')));
        UUID proposal = open(list).getFirst().id();
        assertThat(mvc.get().uri("/padan/usulan/" + proposal).with(acting(Role.DUKCAPIL, KAB)))
                .hasStatusOk()
                .bodyText()
                .contains("class=\"diff\"")
                .doesNotContain(HARTINA.nik());
        as(Role.DUKCAPIL, KAB, () -> {
            proposals.refuse(proposal, "orang lain");
            registers.askAgain(new RegionCode(KAB));
            return 1;
        });
        acting.untilDone("again:" + KAB);
        acting.untilDone("list:" + list);
        assertThat(open(list)).isEmpty();
        assertThat(claims(list)).endsWith("TIDAK_DITEMUKAN");
    }

    @Test
    void showsTheWorkListAndDecidesForDukcapilOnly() {
        listOf(HARTINA.withNik(nextTo(HARTINA, '6')));
        assertThat(mvc.get().uri("/padan/usulan?wilayah=" + VILLAGE).with(acting(Role.AUDITOR, KAB)))
                .hasStatusOk()
                .bodyText()
                .contains("HARTINA PALOPO")
                .doesNotContain(HARTINA.nik());
        assertThat(as(Role.DUKCAPIL, "7307", () -> proposals.page(new RegionCode("7307"), "OPEN", null, 50)))
                .isEmpty();
    }
}
