package id.tampah.allocation;

import static id.tampah.testing.Acting.as;
import static id.tampah.testing.Families.Told.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tampah.access.Role;
import id.tampah.job.JobDatabase;
import id.tampah.shared.RuleViolationException;
import id.tampah.testing.Families;
import id.tampah.testing.TampahTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Kabupaten Buton (7401). */
@TampahTest
@RecordApplicationEvents
class DecreeTests {

    private static final String REGION = "7401";
    private static final LocalDate DAY = LocalDate.now(Office.WITA);

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Families families;

    @Autowired
    private Decrees decrees;

    @Autowired
    private Runs runs;

    @Autowired
    private Awards awards;

    @Autowired
    private JobDatabase database;

    @Autowired
    private ApplicationEvents events;

    private Office office;
    private UUID run;
    private UUID period;
    private UUID list;
    private String number;

    @BeforeEach
    void rank() {
        period = families.period("BANTUAN_WALIKOTA", REGION, null);
        office = Office.of(beans, Role.DINSOS_KOTA, REGION, period);
        list = families.tell(by("WALIKOTA", period, period.toString(), "7401101001", 1, 30));
        number = "027.45-" + period.toString().substring(0, 8);
        office.setQuota(20);
        office.build("WALIKOTA");
        run = office.run();
    }

    @Test
    void freezesTheListAndTellsTheNextRoom() {
        UUID id = office.sign(run, number);
        DecreeSummary decree = office.leader(() -> decrees.get(id));
        assertThat(decree.households()).isEqualTo(20);
        assertThat(decree.signedBy()).isNotEqualTo(decree.runBy());
        assertThat(office.leader(() -> decrees.verify(id)).whole()).isTrue();
        assertThat(events.stream(AwardsDecreed.class)
                        .filter(event -> event.decreeId().equals(id)))
                .singleElement()
                .satisfies(event -> assertThat(event.awards()).isEqualTo(20));
        assertThat(office.act(() -> runs.get(run)).state()).isEqualTo("SIGNED");
    }

    @Test
    void refusesWhoeverRanIt() {
        database.jdbc()
                .sql("UPDATE allocation.run SET run_by = 'pimpinan.7401' WHERE id = :run")
                .param("run", run)
                .update();
        assertThatThrownBy(() -> office.sign(run, number))
                .isInstanceOfSatisfying(
                        RuleViolationException.class,
                        e -> assertThat(e.getMessageKey()).isEqualTo("allocation.sign.foureyes"));
    }

    @Test
    void theDatabaseRefusesWhoeverRanItToo() {
        assertThatThrownBy(() -> database.jdbc()
                        .sql("""
                        INSERT INTO allocation.decree (id, kab, period_id, region, run_id, sk_number, sk_date, signed_by,
                            signed_name, run_by, criteria_number, households, sha256, sealed)
                        VALUES (uuidv7(), '7401', :period, '7401', :run, 'x', now(), 'a', 'a', 'a', 1, 1,
                                sha256('x'), 'x')
                        """)
                        .param("period", period)
                        .param("run", run)
                        .update())
                .hasMessageContaining("decree_four_eyes");
    }

    @Test
    void refusesAnyoneButTheLeaderOfThatRegion() {
        String seen = office.leader(() -> decrees.fingerprint(run));
        for (Role role : Role.values()) {
            if (role != Role.PIMPINAN) {
                assertThatThrownBy(() -> as(role, REGION, () -> decrees.sign(run, number, DAY, seen)))
                        .isInstanceOf(AccessDeniedException.class);
            }
        }
        assertThatThrownBy(() -> as(Role.PIMPINAN, "74", () -> decrees.sign(run, number, DAY, seen)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(Role.PIMPINAN, "7402", () -> decrees.sign(run, number, DAY, seen)))
                .isInstanceOf(id.tampah.shared.NotFoundException.class);
    }

    @Test
    void refusesADayThatIsStillToComeOrBeforeTheList() {
        String seen = office.leader(() -> decrees.fingerprint(run));
        assertThatThrownBy(() -> office.leader(() -> decrees.sign(run, number, DAY.plusDays(1), seen)))
                .isInstanceOfSatisfying(
                        RuleViolationException.class,
                        e -> assertThat(e.getMessageKey()).isEqualTo("allocation.sign.date.future"));
        assertThatThrownBy(() -> office.leader(() -> decrees.sign(run, number, DAY.minusDays(1), seen)))
                .isInstanceOfSatisfying(
                        RuleViolationException.class,
                        e -> assertThat(e.getMessageKey()).isEqualTo("allocation.sign.date.early"));
    }

    @Test
    void goesBackToTheOfficeWithANoteAndIsNotSignedBefore() {
        String seen = office.leader(() -> decrees.fingerprint(run));
        assertThatThrownBy(() -> as(Role.DINSOS_KOTA, REGION, () -> giveBack("bukan pimpinan")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> office.leader(() -> giveBack(" "))).isInstanceOf(RuleViolationException.class);
        office.leader(() -> giveBack("Kurangi kuota Kecamatan Pasarwajo"));
        RunSummary returned = office.act(() -> runs.get(run));
        assertThat(returned.state()).isEqualTo("RETURNED");
        assertThat(returned.returnNote()).contains("Pasarwajo");
        assertThatThrownBy(() -> office.leader(() -> decrees.sign(run, number, DAY, seen)))
                .isInstanceOf(RuleViolationException.class);
        UUID second = office.run();
        assertThat(office.act(() -> runs.get(run)).state()).isEqualTo("SUPERSEDED");
        office.sign(second, number);
        assertThat(office.awards("AWARDED")).isEqualTo(20);
    }

    private boolean giveBack(String note) {
        decrees.giveBack(run, note);
        return true;
    }

    @Test
    void refusesAListThatChangedSinceItWasSeen() {
        String seen = office.leader(() -> decrees.fingerprint(run));
        UUID award = office.act(() -> runs.rows(new AwardQuestion(run, AwardState.AWARDED, "", "", 0, 1)))
                .getFirst()
                .id();
        office.act(() -> {
            awards.release(award, "meninggal");
            return null;
        });
        assertThatThrownBy(() -> office.leader(() -> decrees.sign(run, number, DAY, seen)))
                .isInstanceOfSatisfying(
                        RuleViolationException.class,
                        e -> assertThat(e.getMessageKey()).isEqualTo("allocation.sign.changed"));
        office.sign(run, number);
    }

    @Test
    void refusesARunThatAnotherOneReplaced() {
        String seen = office.leader(() -> decrees.fingerprint(run));
        office.run();
        assertThatThrownBy(() -> office.leader(() -> decrees.sign(run, number, DAY, seen)))
                .isInstanceOfSatisfying(
                        RuleViolationException.class,
                        e -> assertThat(e.getMessageKey()).isEqualTo("allocation.sign.notready"));
    }

    @Test
    void refusesAHouseholdWhoseClaimIsGone() {
        database.jdbc()
                .sql(
                        "UPDATE registry.claim SET state = 'DROPPED', reason = 'DUPLICATE' WHERE list_id = :list AND line = 3")
                .param("list", list)
                .update();
        assertThatThrownBy(() -> office.sign(run, number))
                .isInstanceOfSatisfying(
                        RuleViolationException.class,
                        e -> assertThat(e.getArguments()).containsExactly(1L));
    }

    @Test
    void refusesANumberThatWasUsed() {
        office.sign(run, number);
        office.setQuota(25);
        UUID second = office.run();
        assertThatThrownBy(() -> office.sign(second, number))
                .isInstanceOfSatisfying(
                        RuleViolationException.class,
                        e -> assertThat(e.getMessageKey()).isEqualTo("allocation.sign.number"));
        office.sign(second, number + "/2");
        assertThat(office.awards("AWARDED")).isEqualTo(25);
    }

    @Test
    void nothingChangesASignedAward() {
        office.sign(run, number);
        UUID award = office.act(() -> runs.rows(new AwardQuestion(run, AwardState.AWARDED, "", "", 0, 1)))
                .getFirst()
                .id();
        assertThatThrownBy(() -> office.act(() -> {
                    awards.release(award, "terlambat");
                    return null;
                }))
                .isInstanceOfSatisfying(
                        RuleViolationException.class,
                        e -> assertThat(e.getMessageKey()).isEqualTo("allocation.release.late"));
        for (String change : new String[] {
            "UPDATE allocation.award SET state = 'REVOKED', reason = 'x' WHERE id = :id",
            "UPDATE allocation.award SET rank = 99 WHERE id = :id",
            "DELETE FROM allocation.award WHERE id = :id"
        }) {
            assertThatThrownBy(
                            () -> database.jdbc().sql(change).param("id", award).update())
                    .isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> database.jdbc()
                        .sql("UPDATE allocation.decree SET sk_number = 'lain' WHERE run_id = :run")
                        .param("run", run)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }
}
