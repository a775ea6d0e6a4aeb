package id.tampah.dedup;

import static id.tampah.testing.Acting.acting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.tampah.access.Role;
import id.tampah.dedup.Lists.Row;
import id.tampah.dedup.asking.Answer;
import id.tampah.dedup.asking.Question;
import id.tampah.dedup.asking.Questions;
import id.tampah.dedup.asking.Respondent;
import id.tampah.dedup.deciding.Decision;
import id.tampah.dedup.deciding.DecisionReason;
import id.tampah.dedup.deciding.Decisions;
import id.tampah.dedup.deciding.Undoing;
import id.tampah.shared.RuleViolationException;
import id.tampah.testing.Acting;
import id.tampah.testing.TampahTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TampahTest
@Import({Lists.class, Rules.class, Decreed.class})
class SecondPersonTests {

    private static final String KAB = "3210";
    private static final String VILLAGE = "3210012001";

    @Autowired
    private Lists lists;

    @Autowired
    private Rules rules;

    @Autowired
    private Decreed decreed;

    @Autowired
    private Cases cases;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Undoing undoing;

    @Autowired
    private Questions questions;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void needsASecondPersonWhereADecreeNamesTheClaim() {
        Decision decision = keepingTheFirst(1);
        decreed.decreed.add(dropped(decision));
        assertThat(city(() -> decisions.decide(decision)).waits()).isTrue();
        assertThat(city(() -> cases.find(decision.caseId()))).satisfies(found -> {
            assertThat(found.open()).isTrue();
            assertThat(found.proposedBy()).isNotNull();
        });
        long version = city(() -> cases.find(decision.caseId())).version();
        assertThatThrownBy(() -> city(() -> decisions.confirm(decision.caseId(), version)))
                .isInstanceOf(RuleViolationException.class);
        Acting.as(Role.DINSOS_PROVINSI, "32", () -> decisions.confirm(decision.caseId(), version));
        assertThat(city(() -> cases.find(decision.caseId())).outcome()).isEqualTo(CaseOutcome.KEPT);
    }

    @Test
    void takesAProposalBack() {
        Decision decision = keepingTheFirst(2);
        decreed.decreed.add(dropped(decision));
        city(() -> decisions.decide(decision));
        long version = city(() -> cases.find(decision.caseId())).version();
        city(() -> {
            decisions.refuse(decision.caseId(), version);
            return version;
        });
        assertThat(city(() -> cases.find(decision.caseId())).proposedBy()).isNull();
    }

    @Test
    void undoesNothingOnceAPlaceWasGiven() {
        Decision decision = keepingTheFirst(3);
        city(() -> decisions.decide(decision));
        decreed.awardedNow.add(decision.keep());
        assertThatThrownBy(() -> city(() -> {
                    undoing.undo(decision.caseId());
                    return decision;
                }))
                .isInstanceOf(RuleViolationException.class);
    }

    @Test
    void asksTheVillageAndBringsItsAnswerBack() {
        Decision decision = keepingTheFirst(4);
        assertThat(city(() -> questions.ask(decision.caseId(), Respondent.DESA, "Siapa mereka?")))
                .isEqualTo(1);
        assertThat(city(() -> questions.ask(decision.caseId(), Respondent.DESA, "Lagi?")))
                .isZero();
        Question question = Acting.as(
                Role.OPERATOR_DESA, VILLAGE, () -> questions.toMe(true).getLast());
        assertThat(mvc.get().uri("/data-ganda/tanya/" + question.id()).with(acting(Role.OPERATOR_DESA, VILLAGE)))
                .hasStatusOk()
                .bodyText()
                .contains("Siapa mereka?");
        String asked = city(() -> cases.names(List.of(decision.caseId())))
                .get(decision.caseId())
                .getFirst();
        assertThat(mvc.get().uri("/data-ganda/tanya").with(acting(Role.OPERATOR_DESA, VILLAGE)))
                .hasStatusOk()
                .bodyText()
                .contains(asked, "Siapa mereka?");
        assertThat(mvc.get().uri("/").with(acting(Role.OPERATOR_DESA, VILLAGE)))
                .bodyText()
                .doesNotContain("??menu.");
        assertThat(mvc.get().uri("/data-ganda/tanya/" + question.id()).with(acting(Role.OPERATOR_DESA, "3210012002")))
                .hasStatus(404);
        assertThat(mvc.post()
                        .uri("/data-ganda/tanya/" + question.id())
                        .param("answer", "SAMA")
                        .param("note", "Tetangga saya")
                        .with(csrf())
                        .with(acting(Role.OPERATOR_DESA, VILLAGE)))
                .hasRedirectedUrl("/data-ganda/tanya");
        assertThat(city(() -> questions.ofCase(decision.caseId())))
                .singleElement()
                .satisfies(answered -> assertThat(answered.answer()).isEqualTo(Answer.SAMA));
        assertThat(mvc.get().uri("/data-ganda/" + decision.caseId()).with(acting(Role.DINSOS_KOTA, KAB)))
                .hasStatusOk()
                .bodyText()
                .contains("Tetangga saya");
    }

    private Decision keepingTheFirst(int person) {
        lists.add(KAB, "PKH", null, row(person));
        UUID mayor = lists.add(KAB, "WALIKOTA", null, row(person));
        CaseWithSides found =
                city(() -> cases.after(CaseFilter.ALL.of(mayor), null, 9)).getLast();
        return new Decision(
                found.summary().id(),
                found.summary().version(),
                CaseOutcome.KEPT,
                found.sides().getFirst().claimId(),
                DecisionReason.ALREADY_RECEIVES,
                "");
    }

    private long dropped(Decision decision) {
        return city(() -> cases.present(decision.caseId())).getLast().claimId();
    }

    private static <T> T city(java.util.function.Supplier<T> work) {
        return Acting.as(Role.DINSOS_KOTA, KAB, work::get);
    }

    private static Row row(int person) {
        return new Row(VILLAGE, "321001010170%04d".formatted(person), "321001010112%04d".formatted(person), "UJANG");
    }
}
