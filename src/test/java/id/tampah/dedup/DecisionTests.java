package id.tampah.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tampah.access.Role;
import id.tampah.dedup.Lists.Row;
import id.tampah.dedup.deciding.BulkDecisions;
import id.tampah.dedup.deciding.Decision;
import id.tampah.dedup.deciding.DecisionReason;
import id.tampah.dedup.deciding.Decisions;
import id.tampah.dedup.deciding.Undoing;
import id.tampah.shared.NotFoundException;
import id.tampah.shared.RuleViolationException;
import id.tampah.testing.Acting;
import id.tampah.testing.TampahTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@TampahTest
@Import({Lists.class, Rules.class})
class DecisionTests {

    private static final String KAB = "3205";
    private static final String VILLAGE = "3205012001";
    private static final String NEIGHBOUR = "3206";

    @Autowired
    private Lists lists;

    @Autowired
    private Rules rules;

    @Autowired
    private Cases cases;

    @Autowired
    private Decisions decisions;

    @Autowired
    private BulkDecisions bulk;

    @Autowired
    private Undoing undoing;

    @Autowired
    private Acting acting;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void dropsTheOtherClaim() {
        UUID pkh = lists.add(KAB, "PKH", null, row(1, 1));
        UUID mayor = lists.add(KAB, "WALIKOTA", null, row(1, 1));
        decide(keeping(mayor, pkh));
        assertThat(lists.states(pkh)).containsExactly("RESOLVED");
        assertThat(lists.states(mayor)).containsExactly("DROPPED");
        assertThat(only(mayor).summary().outcome()).isEqualTo(CaseOutcome.KEPT);
    }

    @Test
    void keepsCompatibleClaimsOfThree() {
        UUID pkh = lists.add(KAB, "PKH", null, row(2, 2));
        UUID bpnt = lists.add(KAB, "BPNT", null, row(2, 2));
        UUID mayor = lists.add(KAB, "WALIKOTA", null, row(2, 2));
        decide(keeping(mayor, pkh));
        assertThat(lists.states(bpnt)).containsExactly("RESOLVED");
        assertThat(lists.states(mayor)).containsExactly("DROPPED");
    }

    @Test
    void neverRaisesASettledPairAgain() {
        UUID blt = lists.add(KAB, "BLT", null, row(3, 3));
        UUID mayor = lists.add(KAB, "WALIKOTA", null, row(3, 3));
        CaseWithSides first = only(mayor);
        decide(everybody(first, CaseOutcome.DIFFERENT_PEOPLE, DecisionReason.WRONG_NUMBER, ""));
        assertThat(lists.states(mayor)).containsExactly("RESOLVED");
        lists.clearAgain(mayor, KAB);
        assertThat(casesOf(mayor)).hasSize(1);
        UUID governor = lists.add(KAB, "GUBERNUR", null, row(3, 3));
        assertThat(only(governor)).satisfies(second -> {
            assertThat(second.summary().earlierId()).isEqualTo(first.summary().id());
            assertThat(second.sides()).extracting(CaseSide::listId).containsExactly(blt, mayor, governor);
        });
    }

    @Test
    void waivesAnExclusionOnlyWithASentence() {
        lists.add(KAB, "BLT", null, row(4, 4));
        UUID mayor = lists.add(KAB, "WALIKOTA", null, row(4, 4));
        CaseWithSides found = only(mayor);
        assertThatThrownBy(() -> decide(everybody(found, CaseOutcome.BOTH_ALLOWED, DecisionReason.OTHER, " ")))
                .isInstanceOf(RuleViolationException.class);
        decide(everybody(found, CaseOutcome.BOTH_ALLOWED, DecisionReason.OTHER, "SK Wali Kota 12/2020"));
        assertThat(lists.states(mayor)).containsExactly("RESOLVED");
    }

    @Test
    void takesTheLastDecisionBack() {
        UUID pkh = lists.add(KAB, "PKH", null, row(5, 5));
        UUID mayor = lists.add(KAB, "WALIKOTA", null, row(5, 5));
        Decision decision = keeping(mayor, pkh);
        decide(decision);
        undo(decision.caseId());
        assertThat(lists.states(pkh)).containsExactly("HELD");
        assertThat(lists.states(mayor)).containsExactly("HELD");
        assertThat(only(mayor).summary().open()).isTrue();
        assertThatThrownBy(() -> undo(decision.caseId())).isInstanceOf(RuleViolationException.class);
    }

    @Test
    void doesNotTakeBackWhatSomethingFollowed() {
        UUID pkh = lists.add(KAB, "PKH", null, row(6, 6));
        UUID mayor = lists.add(KAB, "WALIKOTA", null, row(6, 6));
        Decision decision = keeping(mayor, pkh);
        decide(decision);
        lists.add(KAB, "GUBERNUR", null, row(6, 6));
        assertThatThrownBy(() -> undo(decision.caseId())).isInstanceOf(RuleViolationException.class);
    }

    @Test
    void refusesADecisionOnACaseThatChanged() {
        UUID pkh = lists.add(KAB, "PKH", null, row(7, 7));
        UUID mayor = lists.add(KAB, "WALIKOTA", null, row(7, 7));
        Decision stale = keeping(mayor, pkh);
        lists.add(KAB, "GUBERNUR", null, row(7, 7));
        assertThatThrownBy(() -> decide(stale)).isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void movesClaimsOnlyForACaseTheCallerSees() {
        UUID pkh = lists.add(KAB, "PKH", null, row(17, 17));
        UUID mayor = lists.add(KAB, "WALIKOTA", null, row(17, 17));
        UUID found = only(mayor).summary().id();
        Long[] claims = only(mayor).sides().stream().map(CaseSide::claimId).toArray(Long[]::new);
        String free = "SELECT dedup.free_sides(:case, :claims)";
        assertThat(Acting.as(Role.DINSOS_KOTA, "9103", () -> moved(free, found, claims)))
                .isZero();
        assertThat(lists.states(pkh)).containsExactly("HELD");
        assertThatThrownBy(() -> Acting.as(
                        Role.DINSOS_KOTA,
                        KAB,
                        () -> moved("SELECT registry.free_claims('{3206}', :claims)", found, claims)))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThat(Acting.as(Role.DINSOS_KOTA, KAB, () -> moved(free, found, claims)))
                .isEqualTo(2);
        assertThat(Acting.as(Role.DINSOS_KOTA, KAB, () -> moved("SELECT dedup.hold_sides(:case)", found, claims)))
                .isEqualTo(2);
    }

    private long moved(String statement, UUID found, Long[] claims) {
        return transactions.execute(status -> jdbc.sql(statement)
                .param("case", found)
                .param("claims", claims)
                .query(Long.class)
                .single());
    }

    @Test
    void dropsNobodyOutsideTheOwnRegion() {
        UUID here = lists.add(KAB, "WALIKOTA", null, row(8, 8));
        UUID there = lists.add(NEIGHBOUR, "BLT", null, new Row("3206012001", nik(8), kk(8), "SITI AMINAH"));
        assertThat(only(here).sides())
                .satisfiesExactly(mine -> assertThat(mine.name()).isEqualTo("SITI AMINAH"), other -> {
                    assertThat(other.inside()).isFalse();
                    assertThat(other.name()).isEqualTo("S*** A***");
                    assertThat(other.identity().nikDigits()).isEmpty();
                    assertThat(other.region()).isEqualTo(NEIGHBOUR);
                });
        assertThatThrownBy(() -> decide(keeping(here, here))).isInstanceOf(RuleViolationException.class);
        decide(keeping(here, there));
        assertThat(lists.states(here)).containsExactly("DROPPED");
        assertThat(lists.states(there)).containsExactly("RESOLVED");
    }

    @Test
    void letsTheProvinceDropEitherSide() {
        UUID here = lists.add(KAB, "WALIKOTA", null, row(9, 9));
        UUID there = lists.add(NEIGHBOUR, "BLT", null, new Row("3206012001", nik(9), kk(9), "SITI AMINAH"));
        Decision decision = keeping(here, here);
        Acting.as(Role.DINSOS_PROVINSI, "32", () -> decisions.decide(decision));
        assertThat(lists.states(there)).containsExactly("DROPPED");
    }

    @Test
    void hidesCasesOfOtherRegions() {
        lists.add(KAB, "PKH", null, row(10, 10));
        UUID mayor = lists.add(KAB, "WALIKOTA", null, row(10, 10));
        UUID id = only(mayor).summary().id();
        assertThatThrownBy(() -> Acting.as(Role.DINSOS_KOTA, "3207", () -> cases.see(id)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void closesAnotherCaseThatLostItsSide() {
        UUID blt = lists.add(KAB, "BLT", null, row(11, 11));
        UUID mayor = lists.add(KAB, "WALIKOTA", null, row(11, 11), new Row(VILLAGE, nik(12), kk(11), "DEDI"));
        CaseWithSides nik = casesOf(blt).stream()
                .filter(found -> found.summary().kind() == CaseKind.SAME_NIK)
                .findFirst()
                .orElseThrow();
        CaseWithSides kk = casesOf(blt).stream()
                .filter(found -> found.summary().kind() == CaseKind.SAME_KK)
                .findFirst()
                .orElseThrow();
        decide(keeping(kk, blt));
        acting.untilDone("case:" + kk.summary().id());
        assertThat(lists.states(blt)).containsExactly("RESOLVED");
        assertThat(lists.states(mayor)).containsExactly("DROPPED", "DROPPED");
        assertThat(casesOf(blt))
                .filteredOn(found -> found.summary().id().equals(nik.summary().id()))
                .singleElement()
                .satisfies(found -> assertThat(found.summary().reason()).isEqualTo("SETTLED_ELSEWHERE"));
        assertThatThrownBy(() -> undo(kk.summary().id())).isInstanceOf(RuleViolationException.class);
    }

    @Test
    void bringsBackWhatWasDroppedForAWithdrawnList() {
        UUID blt = lists.add(KAB, "BLT", null, row(14, 14));
        UUID mayor = lists.add(KAB, "WALIKOTA", null, row(14, 14));
        decide(keeping(mayor, blt));
        UUID governor = lists.add(NEIGHBOUR, "GUBERNUR", null, new Row("3206012001", nik(14), kk(14), "SITI AMINAH"));
        assertThat(only(blt).sides()).extracting(CaseSide::listId).containsExactly(blt, governor);
        lists.withdraw(blt, KAB);
        lists.untilDone(mayor);
        assertThat(only(mayor).sides()).extracting(CaseSide::listId).containsExactly(mayor, governor);
        assertThat(lists.states(mayor)).containsExactly("HELD");
    }

    @Test
    void keepsTheFirstOfTwoEqualRows() {
        UUID mayor = lists.add(KAB, "WALIKOTA", null, row(13, 13), row(13, 13));
        UUID id = only(mayor).summary().id();
        assertThat(as(() -> bulk.decide(List.of(id)))).containsExactly(id);
        assertThat(lists.states(mayor)).containsExactly("RESOLVED", "DROPPED");
        assertThat(as(() -> bulk.decide(List.of(id)))).isEmpty();
        as(() -> {
            undoing.undo(List.of(id));
            return id;
        });
        assertThat(lists.states(mayor)).containsExactly("HELD", "HELD");
    }

    private Decision keeping(UUID caseOfList, UUID keptList) {
        return keeping(only(caseOfList), keptList);
    }

    private static Decision keeping(CaseWithSides found, UUID keptList) {
        long claim = found.sides().stream()
                .filter(side -> side.listId().equals(keptList))
                .findFirst()
                .orElseThrow()
                .claimId();
        return new Decision(
                found.summary().id(),
                found.summary().version(),
                CaseOutcome.KEPT,
                claim,
                DecisionReason.ALREADY_RECEIVES,
                "");
    }

    private static Decision everybody(CaseWithSides found, CaseOutcome outcome, DecisionReason reason, String note) {
        return new Decision(found.summary().id(), found.summary().version(), outcome, null, reason, note);
    }

    private void decide(Decision decision) {
        as(() -> decisions.decide(decision));
    }

    private void undo(UUID id) {
        as(() -> {
            undoing.undo(id);
            return id;
        });
    }

    private CaseWithSides only(UUID list) {
        return casesOf(list).getLast();
    }

    private List<CaseWithSides> casesOf(UUID list) {
        return as(() -> cases.after(CaseFilter.ALL.of(list), null, 100));
    }

    private static <T> T as(java.util.concurrent.Callable<T> work) {
        return Acting.as(Role.DINSOS_KOTA, KAB, work);
    }

    private static String nik(int person) {
        return "320501010170%04d".formatted(person);
    }

    private static String kk(int family) {
        return "320501010112%04d".formatted(family);
    }

    private static Row row(int person, int family) {
        return new Row(VILLAGE, nik(person), kk(family), "SITI AMINAH");
    }
}
