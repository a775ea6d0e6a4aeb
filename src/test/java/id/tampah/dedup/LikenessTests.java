package id.tampah.dedup;

import static id.tampah.testing.Acting.acting;
import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.access.Role;
import id.tampah.dedup.Lists.Row;
import id.tampah.dedup.clearing.RegionClearing;
import id.tampah.dedup.deciding.Decision;
import id.tampah.dedup.deciding.DecisionReason;
import id.tampah.dedup.deciding.Decisions;
import id.tampah.shared.RegionCode;
import id.tampah.testing.Acting;
import id.tampah.testing.TampahTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TampahTest
@Import({Lists.class, Rules.class})
class LikenessTests {

    private static final String KAB = "3212";
    private static final String VILLAGE = "3212012001";
    private static final LocalDate BORN = LocalDate.of(1971, 3, 14);

    private static final String[] NAMES = {
        "ASEP", "UJANG", "SITI", "AMINAH", "DEDI", "KURNIAWAN", "NURHAYATI", "SUPRIATNA", "YAYAN", "RUSMANA", "ENTIN"
    };

    private static final String[] STREETS = {
        "CIKARET", "MELATI", "PAHLAWAN", "SUKASARI", "KENANGA", "MAWAR", "PADJAJARAN"
    };

    private static final AtomicBoolean neighbours = new AtomicBoolean();

    @Autowired
    private Lists lists;

    @Autowired
    private Rules rules;

    @Autowired
    private Cases cases;

    @Autowired
    private Decisions decisions;

    @Autowired
    private RegionClearing region;

    @Autowired
    private Acting acting;

    @Autowired
    private MockMvcTester mvc;

    /** Enough neighbours for a rare name to be known as rare. */
    @BeforeEach
    void settleNeighbours() {
        if (neighbours.compareAndSet(false, true)) {
            lists.add(
                    KAB,
                    "BLT",
                    null,
                    IntStream.range(0, 300).mapToObj(LikenessTests::neighbour).toArray(Row[]::new));
        }
    }

    private static Row neighbour(int i) {
        String born = "%02d%02d%02d".formatted(1 + i % 28, 1 + i % 12, 50 + i % 49);
        return new Row(
                VILLAGE,
                "321202" + born + "%04d".formatted(1000 + 7 * i),
                "321202" + born + "%04d".formatted(2000 + 13 * i),
                NAMES[i % NAMES.length] + " " + NAMES[i / NAMES.length % NAMES.length],
                LocalDate.of(1950 + i % 49, 1 + i % 12, 1 + i % 28),
                "KP. " + NAMES[i % 7] + " RT 00" + i % 9 + " RW 00" + i % 5);
    }

    @Test
    void findsAPersonBehindAMistypedNik() {
        lists.add(KAB, "BLT", null, person("3212011403710001", "3212011111120001", "HARTINA SAPARUDIN"));
        UUID mayor =
                lists.add(KAB, "WALIKOTA", null, person("3212011403710081", "3212011111120001", "HARTINA SAPARUDIN"));
        CaseWithSides found = only(mayor);
        assertThat(found.summary().kind()).isEqualTo(CaseKind.MISTYPED_NIK);
        assertThat(lists.states(mayor)).containsExactly("HELD");
        assertThat(mvc.get().uri("/data-ganda/" + found.summary().id()).with(acting(Role.DINSOS_KOTA, KAB)))
                .hasStatusOk()
                .bodyText()
                .contains("waterfall", "bar-for");
    }

    @Test
    void findsThemInAnotherVillageToo() {
        lists.add(KAB, "BLT", null, person("3212011403710009", "3212011666120009", "HARTINA SAPARUDIN"));
        Row far = new Row(
                "3212022001",
                "3212011408710009",
                "3212021777120009",
                "HARTINA SAPARUDIN",
                BORN,
                home("3212011666120009"));
        assertThat(only(lists.add(KAB, "WALIKOTA", null, far)).summary().kind()).isEqualTo(CaseKind.MISTYPED_NIK);
    }

    @Test
    void neverRaisesTwoPeopleAgainInWhateverListTheyCome() {
        Row one = person("3212012005800002", "3212011222120002", "KOMARUDIN ZAKARIA");
        Row other = person("3212012005800022", "3212011222980703", "KOMARUDIN ZAKARIA");
        lists.add(KAB, "BLT", null, one);
        UUID mayor = lists.add(KAB, "WALIKOTA", null, other);
        CaseWithSides found = only(mayor);
        decide(found);
        UUID governor = lists.add(KAB, "GUBERNUR", null, one);
        assertThat(casesOf(governor)).extracting(each -> each.summary().kind()).doesNotContain(CaseKind.MISTYPED_NIK);
    }

    @Test
    void findsOneFamilyOverTwoCards() {
        lists.add(KAB, "BLT", null, person("3212010101600003", "3212011444120004", "WIRYAWAN PRASOJO"));
        UUID mayor = lists.add(
                KAB,
                "WALIKOTA",
                null,
                new Row(
                        VILLAGE,
                        "3212014508650004",
                        "3212011444120104",
                        "ENDANG LESTIYANI",
                        LocalDate.of(1965, 8, 5),
                        home("3212011444120104")));
        assertThat(casesOf(mayor)).extracting(each -> each.summary().kind()).contains(CaseKind.SPLIT_FAMILY);
    }

    @Test
    void keepsTwinsApart() {
        lists.add(KAB, "BLT", null, person("3212011403710005", "3212011555120005", "ASEP SUPRIATNA"));
        UUID mayor =
                lists.add(KAB, "WALIKOTA", null, person("3212011403710006", "3212011555120005", "UJANG SUPRIATNA"));
        assertThat(casesOf(mayor)).extracting(each -> each.summary().kind()).containsExactly(CaseKind.SAME_KK);
        assertThat(casesOf(mayor)).noneMatch(each -> each.summary().certain());
    }

    @Test
    void clearsARegionOnDemandWithoutAskingTwice() {
        lists.add("3213", "BLT", null, new Row("3213012001", "3213011403710001", "3213011212120001", "ASEP"));
        UUID mayor = lists.add(
                "3213", "WALIKOTA", null, new Row("3213012001", "3213011403710001", "3213011212120001", "ASEP"));
        Acting.as(Role.DINSOS_KOTA, "3213", () -> region.start(new RegionCode("3213")));
        acting.untilDone("region:3213");
        assertThat(Acting.as(Role.DINSOS_KOTA, "3213", () -> cases.after(CaseFilter.ALL.of(mayor), null, 9)))
                .hasSize(1);
    }

    @Test
    void showsWhatLevelsWeigh() {
        assertThat(mvc.get().uri("/data-ganda/bobot").with(acting(Role.AUDITOR, KAB)))
                .hasStatusOk()
                .bodyText()
                .contains("bar-for", "bar-against");
    }

    private void decide(CaseWithSides found) {
        Acting.as(
                Role.DINSOS_KOTA,
                KAB,
                () -> decisions.decide(new Decision(
                        found.summary().id(),
                        found.summary().version(),
                        CaseOutcome.DIFFERENT_PEOPLE,
                        null,
                        DecisionReason.CHECKED_IN_FIELD,
                        "")));
    }

    private CaseWithSides only(UUID list) {
        List<CaseWithSides> found = casesOf(list);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<CaseWithSides> casesOf(UUID list) {
        return Acting.as(Role.DINSOS_KOTA, KAB, () -> cases.after(CaseFilter.ALL.of(list), null, 9));
    }

    private static Row person(String nik, String kk, String name) {
        return new Row(VILLAGE, nik, kk, name, BORN, home(kk));
    }

    /** A street of its own for each family card, whatever slip its number has. */
    private static String home(String kk) {
        int family = Integer.parseInt(kk.substring(7, 10));
        return "JL. " + STREETS[family % STREETS.length] + " GANG " + STREETS[family / 7 % STREETS.length] + " NO "
                + family + " RT 003 RW 004";
    }
}
