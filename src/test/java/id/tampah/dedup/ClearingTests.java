package id.tampah.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.access.Role;
import id.tampah.dedup.Lists.Row;
import id.tampah.testing.Acting;
import id.tampah.testing.TampahTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@TampahTest
@Import({Lists.class, Rules.class})
class ClearingTests {

    private static final String KAB = "3204";
    private static final String VILLAGE = "3204051001";

    @Autowired
    private Lists lists;

    @Autowired
    private Rules rules;

    @Autowired
    private Cases cases;

    @Test
    void findsOneNikUnderTwoProgrammesThatExcludeEachOther() {
        UUID pkh = lists.add(KAB, "PKH", null, row(1, 1, "SITI AMINAH"), row(2, 2, "DEDI"));
        UUID mayor = lists.add(KAB, "WALIKOTA", null, row(1, 1, "SITI AMINAH"), row(3, 3, "UJANG"));
        assertThat(casesOf(mayor)).singleElement().satisfies(found -> {
            assertThat(found.summary().kind()).isEqualTo(CaseKind.SAME_NIK);
            assertThat(found.summary().programs()).isEqualTo("BANTUAN_WALIKOTA × PKH");
            assertThat(found.sides()).extracting(CaseSide::listId).containsExactly(pkh, mayor);
        });
        assertThat(lists.states(pkh)).containsExactly("HELD", "RESOLVED");
        assertThat(lists.states(mayor)).containsExactly("HELD", "RESOLVED");
    }

    @Test
    void leavesReferenceListsAndCompatibleProgrammesAlone() {
        lists.add(KAB, "DTKS", null, row(11, 11, "SITI AMINAH"));
        lists.add(KAB, "PKH", null, row(12, 12, "DEDI"));
        UUID bpnt = lists.add(KAB, "BPNT", null, row(12, 12, "DEDI"));
        UUID mayor = lists.add(KAB, "WALIKOTA", null, row(11, 11, "SITI AMINAH"));
        assertThat(casesOf(bpnt)).isEmpty();
        assertThat(casesOf(mayor)).isEmpty();
    }

    @Test
    void addsAClaimOfALaterListToTheOpenCase() {
        UUID pkh = lists.add(KAB, "PKH", null, row(21, 21, "SITI AMINAH"));
        UUID mayor = lists.add(KAB, "WALIKOTA", null, row(21, 21, "SITI AMINAH"));
        long before = casesOf(mayor).getFirst().summary().version();
        UUID governor = lists.add(KAB, "GUBERNUR", null, row(21, 21, "SITI AMINAH"));
        assertThat(casesOf(governor)).singleElement().satisfies(found -> {
            assertThat(found.sides()).extracting(CaseSide::listId).containsExactly(pkh, mayor, governor);
            assertThat(found.summary().version()).isGreaterThan(before);
        });
    }

    @Test
    void findsOneKkWithDifferentPeople() {
        lists.add(KAB, "BLT", null, row(31, 31, "SITI AMINAH"));
        UUID mayor = lists.add(KAB, "WALIKOTA", null, row(32, 31, "DEDI KURNIAWAN"), row(33, 33, "UJANG"));
        assertThat(casesOf(mayor)).extracting(found -> found.summary().kind()).containsExactly(CaseKind.SAME_KK);
    }

    @Test
    void findsAFamilyThatANewerRegisterPutsOnOneCard() {
        lists.add(KAB, "BLT", null, row(95, 95, "SITI AMINAH"));
        UUID mayor = lists.add(KAB, "WALIKOTA", null, row(96, 96, "DEDI KURNIAWAN"));
        assertThat(casesOf(mayor)).isEmpty();
        lists.moveToCard(mayor, KAB, "3204050101120095");
        assertThat(casesOf(mayor)).extracting(found -> found.summary().kind()).containsExactly(CaseKind.SAME_KK);
    }

    @Test
    void asksOnceWhenNikAndKkAreBothTheSame() {
        lists.add(KAB, "BLT", null, row(34, 34, "SITI AMINAH"));
        UUID mayor = lists.add(KAB, "WALIKOTA", null, row(34, 34, "SITI AMINAH"));
        assertThat(casesOf(mayor)).extracting(found -> found.summary().kind()).containsExactly(CaseKind.SAME_NIK);
    }

    @Test
    void findsARowWrittenTwiceInOneList() {
        UUID mayor = lists.add(
                KAB, "WALIKOTA", null, row(41, 41, "SITI AMINAH"), row(42, 42, "UJANG"), row(41, 41, "ST. AMINAH"));
        assertThat(casesOf(mayor)).singleElement().satisfies(found -> {
            assertThat(found.summary().certain()).isTrue();
            assertThat(found.sides()).extracting(CaseSide::line).containsExactly(2, 4);
        });
    }

    @Test
    void tellsOneNikOfTwoPeople() {
        lists.add(KAB, "BLT", null, row(51, 51, "SITI AMINAH"));
        UUID mayor = lists.add(KAB, "WALIKOTA", null, row(51, 52, "BAMBANG HERMAWAN"));
        assertThat(casesOf(mayor)).extracting(found -> found.summary().kind()).containsExactly(CaseKind.SHARED_NIK);
    }

    @Test
    void neverMatchesUnknownNumbers() {
        UUID mayor = lists.add(
                KAB,
                "WALIKOTA",
                null,
                new Row(VILLAGE, null, null, "SITI AMINAH"),
                new Row(VILLAGE, null, null, "SITI AMINAH"));
        assertThat(casesOf(mayor)).isEmpty();
        assertThat(lists.states(mayor)).containsOnly("RESOLVED");
    }

    @Test
    void comparesOnlyPeriodsThatMeet() {
        UUID spring = rules.period("BANTUAN_WALIKOTA", KAB, 4, 6);
        UUID autumn = rules.period("BANTUAN_WALIKOTA", KAB, 9, 11);
        UUID summer = rules.period("BANTUAN_GUBERNUR", KAB, 6, 8);
        lists.add(KAB, "WALIKOTA", spring, row(61, 61, "SITI AMINAH"));
        UUID later = lists.add(KAB, "WALIKOTA", autumn, row(61, 61, "SITI AMINAH"));
        assertThat(casesOf(later)).isEmpty();
        UUID governor = lists.add(KAB, "GUBERNUR", summer, row(61, 61, "SITI AMINAH"));
        assertThat(casesOf(governor))
                .singleElement()
                .satisfies(found -> assertThat(found.sides()).hasSize(2));
    }

    @Test
    void missesNothingBetweenTwoListsClearedAtOnce() {
        Row[] people = java.util.stream.IntStream.range(700, 900)
                .mapToObj(i -> row(i, i, "WARGA"))
                .toArray(Row[]::new);
        UUID one = lists.start(KAB, "WALIKOTA", null, people);
        UUID other = lists.start(KAB, "GUBERNUR", null, people);
        lists.untilDone(one);
        lists.untilDone(other);
        assertThat(casesOf(one)).hasSize(200);
        assertThat(lists.states(one)).containsOnly("HELD");
        assertThat(lists.states(other)).containsOnly("HELD");
    }

    @Test
    void closesCasesOfAWithdrawnListAndFreesTheOtherClaim() {
        UUID pkh = lists.add(KAB, "PKH", null, row(71, 71, "SITI AMINAH"));
        UUID mayor = lists.add(KAB, "WALIKOTA", null, row(71, 71, "SITI AMINAH"));
        lists.withdraw(mayor, KAB);
        assertThat(casesOf(pkh)).singleElement().satisfies(found -> {
            assertThat(found.summary().state()).isEqualTo(CaseState.DECIDED);
            assertThat(found.summary().outcome()).isEqualTo(CaseOutcome.CLOSED_ITSELF);
            assertThat(found.summary().reason()).isEqualTo("LIST_WITHDRAWN");
        });
        assertThat(lists.states(pkh)).containsExactly("RESOLVED");
    }

    private List<CaseWithSides> casesOf(UUID list) {
        return Acting.as(Role.DINSOS_KOTA, KAB, () -> cases.after(CaseFilter.ALL.of(list), null, 300));
    }

    private static Row row(int person, int family, String name) {
        return new Row(VILLAGE, "320405010170%04d".formatted(person), "320405010112%04d".formatted(family), name);
    }
}
