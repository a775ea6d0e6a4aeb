package id.tampah.dedup;

import static id.tampah.testing.Acting.acting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.tampah.access.Role;
import id.tampah.dedup.Lists.Row;
import id.tampah.dedup.knowing.KnownBy;
import id.tampah.dedup.knowing.KnownPeople;
import id.tampah.dedup.knowing.KnownPerson;
import id.tampah.dedup.knowing.Typed;
import id.tampah.shared.RuleViolationException;
import id.tampah.testing.Acting;
import id.tampah.testing.TampahTest;
import id.tampah.testing.Trail;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TampahTest
@Import({Lists.class, Rules.class})
class KnownPeopleTests {

    private static final String KAB = "3214";
    private static final String VILLAGE = "3214012001";
    private static final String NIK = "3214011403710001";
    private static final LocalDate BORN = LocalDate.of(1971, 3, 14);
    private static final AtomicBoolean settled = new AtomicBoolean();

    @Autowired
    private Lists lists;

    @Autowired
    private KnownPeople known;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Trail trail;

    @BeforeEach
    void settle() {
        if (settled.compareAndSet(false, true)) {
            lists.add(KAB, "WALIKOTA", null, new Row(VILLAGE, NIK, "3214011212120001", "HARTINA SAPARUDIN", BORN, ""));
        }
    }

    @Test
    void recognisesTheSameNikWhateverTheName() {
        assertThat(like(NIK, "", null)).singleElement().satisfies(found -> {
            assertThat(found.by()).isEqualTo(KnownBy.NIK);
            assertThat(found.sources()).isEqualTo("Wali Kota");
            assertThat(found.maskedNik()).doesNotContain(NIK.substring(6));
        });
    }

    @Test
    void takesASlipInTheNikForOneOnlyWithANameAlike() {
        String slip = "3214011403710081";
        assertThat(like(slip, "HARTINA SAFARUDIN", null))
                .extracting(KnownPerson::by)
                .containsExactly(KnownBy.NIK_SLIP);
        assertThat(like(slip, "UJANG RUSMANA", null)).isEmpty();
        assertThat(like(slip, "", null)).isEmpty();
    }

    @Test
    void recognisesNameAndBirthDateBehindAnotherNik() {
        assertThat(like("3214015512990007", "Hartina Saparudin", BORN))
                .extracting(KnownPerson::by)
                .containsExactly(KnownBy.NAME_AND_BIRTH);
    }

    @Test
    void knowsNobodyBeyondTheReadersRegion() {
        assertThat(Acting.as(Role.OPERATOR_DESA, "3214022001", () -> known.like(new Typed(NIK, "", null))))
                .isEmpty();
    }

    @Test
    void endsAHarvest() {
        assertThatThrownBy(() -> {
                    for (int look = 0; look < 200; look++) {
                        Acting.as(Role.DINSOS_PROVINSI, "32", () -> known.like(new Typed(NIK, "", null)));
                    }
                })
                .isInstanceOf(RuleViolationException.class);
        assertThat(mvc.post()
                        .uri("/data-ganda/mirip")
                        .param("nik", NIK)
                        .with(csrf())
                        .with(acting(Role.DINSOS_PROVINSI, "32")))
                .hasStatusOk()
                .bodyText()
                .contains("note-amber")
                .doesNotContain("HARTINA");
    }

    @Test
    void warnsOnTheFormAndLeavesATrace() {
        assertThat(mvc.post()
                        .uri("/data-ganda/mirip")
                        .param("nik", "3214 0114 0371 0001")
                        .with(csrf())
                        .with(acting(Role.OPERATOR_DESA, VILLAGE)))
                .hasStatusOk()
                .bodyText()
                .contains("HARTINA SAPARUDIN")
                .doesNotContain(NIK, "3714 0371");
        assertThat(trail.count("PERSON_LOOKED_UP", VILLAGE)).isPositive();
    }

    @Test
    void isNoOracleForThePublic() {
        assertThat(mvc.get().uri("/cek/daftar")).hasStatusOk().bodyText().doesNotContain("mirip", "hx-post");
    }

    private List<KnownPerson> like(String nik, String name, @Nullable LocalDate born) {
        return Acting.as(Role.DINSOS_KOTA, KAB, () -> known.like(new Typed(nik, name, born)));
    }
}
