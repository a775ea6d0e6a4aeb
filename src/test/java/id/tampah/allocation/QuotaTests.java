package id.tampah.allocation;

import static id.tampah.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tampah.access.Role;
import id.tampah.job.JobDatabase;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import id.tampah.testing.Families;
import id.tampah.testing.TampahTest;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** Kota Kendari (7471): its districts 747101, 747102 … */
@TampahTest
class QuotaTests {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private QuotaTree tree;

    @Autowired
    private Quotas quotas;

    @Autowired
    private Families families;

    @Autowired
    private JobDatabase database;

    private UUID period;
    private Office province;
    private Office city;

    @BeforeEach
    void open() {
        period = families.period("BANTUAN_GUBERNUR", "74", null);
        province = Office.of(beans, Role.DINSOS_PROVINSI, "74", period);
        city = Office.of(beans, Role.DINSOS_KOTA, "7471", period);
    }

    @Test
    void dividesFromTheProvinceDownToTheVillage() {
        province.setQuota(1_000);
        province.divide("74", Map.of("7471", 400, "7472", 100));
        city.divide("7471", Map.of("747101", 250));
        assertThat(province.node("74"))
                .extracting(QuotaNode::places, QuotaNode::divided, QuotaNode::left)
                .containsExactly(1_000, 500, 500);
        assertThat(city.node("7471").left()).isEqualTo(150);
        assertThat(city.node("747101").fromAbove()).isTrue();
    }

    @Test
    void saysHowMuchIsLeft() {
        city.setQuota(120);
        assertThatThrownBy(() -> city.divide("7471", Map.of("747101", 100, "747102", 30)))
                .isInstanceOfSatisfying(RuleViolationException.class, e -> {
                    assertThat(e.getMessageKey()).isEqualTo("allocation.quota.left");
                    assertThat(e.getArguments()).containsExactly("Kota Kendari", 120, 130L);
                });
        assertThat(city.node("7471").divided()).isZero();
    }

    @Test
    void movesPlacesBetweenChildrenOfAFullParent() {
        city.setQuota(100);
        city.divide("7471", Map.of("747101", 60, "747102", 40));
        city.divide("7471", Map.of("747101", 90, "747102", 10));
        assertThat(city.node("747101").places()).isEqualTo(90);
        assertThat(city.node("7471").left()).isZero();
    }

    @Test
    void neverTakesFromAChildWhatItDividedItself() {
        province.setQuota(100);
        province.divide("74", Map.of("7471", 100));
        city.divide("7471", Map.of("747101", 80));
        assertThatThrownBy(() -> province.divide("74", Map.of("7471", 79)))
                .isInstanceOfSatisfying(
                        RuleViolationException.class,
                        e -> assertThat(e.getArguments()).containsExactly("Kota Kendari", 80, 79));
    }

    @Test
    void leavesWhatCameFromAboveToTheOfficeAbove() {
        province.setQuota(100);
        province.divide("74", Map.of("7471", 50));
        assertThatThrownBy(() -> city.setQuota(60))
                .isInstanceOfSatisfying(
                        RuleViolationException.class,
                        e -> assertThat(e.getMessageKey()).isEqualTo("allocation.quota.fromabove"));
    }

    @Test
    void refusesASecondRootInsideOrAroundTheFirst() {
        province.setQuota(100);
        assertThatThrownBy(() -> city.setQuota(10)).isInstanceOf(RuleViolationException.class);
        UUID other = families.period("BANTUAN_GUBERNUR", "74", null);
        Office.of(beans, Role.DINSOS_KOTA, "7471", other).setQuota(10);
        assertThatThrownBy(() ->
                        Office.of(beans, Role.DINSOS_PROVINSI, "74", other).setQuota(100))
                .isInstanceOf(RuleViolationException.class);
        Office.of(beans, Role.DINSOS_KOTA, "7472", other).setQuota(10);
    }

    @Test
    void refusesRegionsThatAreNotOnesOwn() {
        province.setQuota(100);
        UUID root = province.node("74").id();
        Office elsewhere = Office.of(beans, Role.DINSOS_KOTA, "7472", period);
        assertThatThrownBy(() -> elsewhere.divide("7471", Map.of())).isInstanceOf(Exception.class);
        assertThatThrownBy(() -> as(Role.DINSOS_KOTA, "7471", () -> {
                    quotas.divide(root, 0, Map.of(new RegionCode("7471"), 10));
                    return null;
                }))
                .isInstanceOfAny(
                        AccessDeniedException.class,
                        id.tampah.shared.NotFoundException.class,
                        RuleViolationException.class);
        assertThatThrownBy(() -> province.divide("74", Map.of("747101", 10)))
                .isInstanceOf(RuleViolationException.class);
    }

    @Test
    void refusesAFormThatIsOlderThanTheQuota() {
        QuotaNode seen = city.setQuota(100);
        city.divide("7471", Map.of("747101", 10));
        assertThatThrownBy(() -> city.act(() -> {
                    quotas.divide(seen.id(), seen.version(), Map.of(new RegionCode("747102"), 10));
                    return null;
                }))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void theDatabaseRefusesWhatTheCodeWouldNotAsk() {
        city.setQuota(100);
        city.divide("7471", Map.of("747101", 60));
        UUID child = city.node("747101").id();
        assertThatThrownBy(() -> database.jdbc()
                        .sql("UPDATE allocation.quota SET places = 101 WHERE id = :id")
                        .param("id", child)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> database.jdbc()
                        .sql("UPDATE allocation.quota SET used = 61 WHERE id = :id")
                        .param("id", child)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    /** Eight officers divide one quota at once, at random: whatever wins, the children never hold more than the parent. */
    @Test
    void childrenNeverPassTheParentWhoeverDividesAtOnce() throws Exception {
        city.setQuota(100);
        String[] districts = {"747101", "747102", "747103", "747104"};
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService officers = Executors.newFixedThreadPool(8)) {
            java.util.List<Future<?>> all = new java.util.ArrayList<>();
            for (int officer = 0; officer < 8; officer++) {
                Random random = new Random(officer);
                all.add(officers.submit((Callable<Void>) () -> {
                    start.await();
                    for (int i = 0; i < 25; i++) {
                        tryToDivide(Map.of(districts[random.nextInt(4)], random.nextInt(60)));
                    }
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> one : all) {
                one.get();
            }
        }
        QuotaNode root = city.node("7471");
        int children = city.act(() -> tree.children(period, new RegionCode("7471"))).stream()
                .mapToInt(QuotaChild::places)
                .sum();
        assertThat(root.divided()).isEqualTo(children).isPositive().isLessThanOrEqualTo(100);
    }

    private void tryToDivide(Map<String, Integer> places) {
        try {
            city.divide("7471", new TreeMap<>(places));
        } catch (RuleViolationException | OptimisticLockingFailureException refused) {
            assertThat(refused).isNotNull();
        }
    }
}
