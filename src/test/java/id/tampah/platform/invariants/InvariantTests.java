package id.tampah.platform.invariants;

import static id.tampah.testing.Acting.acting;
import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.access.Role;
import id.tampah.job.JobDatabase;
import id.tampah.testing.Acting;
import id.tampah.testing.TampahTest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TampahTest
class InvariantTests {

    private static final String BREAK = """
            INSERT INTO allocation.quota (id, kab, period_id, region, places, used)
            VALUES (:id, '9471', :id, '9471', 5, 2)
            """;

    private static final UUID QUOTA = UUID.fromString("01900000-0000-7000-8000-000000009471");

    @Autowired
    private Invariants invariants;

    @Autowired
    private JobDatabase database;

    @Autowired
    private Acting acting;

    @Autowired
    private MessageSource messages;

    @Autowired
    private MockMvcTester mvc;

    @AfterEach
    void tidyUp() {
        database.jdbc()
                .sql("DELETE FROM allocation.quota WHERE id = :id")
                .param("id", QUOTA)
                .update();
    }

    @Test
    void findsWhatWasBrokenBehindTheProductsBack() {
        assertThat(broken()).isEmpty();
        database.jdbc().sql(BREAK).param("id", QUOTA).update();
        assertThat(broken()).containsExactly("allocation.used_is_counted");
        assertThat(page("/")).contains("1 kebenaran data dilanggar");
        assertThat(page("/jejak/kebenaran")).contains("Dilanggar 1 kali", "Satu keluarga hanya mendapat satu tempat");
    }

    @Test
    void hasWordsForEveryTruth() {
        broken();
        assertThat(Acting.as(Role.AUDITOR, "", invariants::all))
                .hasSizeGreaterThan(20)
                .allSatisfy(truth -> {
                    assertThat(messages.getMessage("invariant." + truth.name(), null, Locale.of("id")))
                            .isNotBlank();
                    assertThat(messages.getMessage("invariant." + truth.name(), null, Locale.ENGLISH))
                            .isNotBlank();
                });
    }

    private List<String> broken() {
        Acting.as(Role.AUDITOR, "", invariants::check);
        acting.untilDone("invariants");
        return Acting.as(Role.AUDITOR, "", invariants::all).stream()
                .filter(truth -> !truth.holds())
                .map(Invariant::name)
                .toList();
    }

    private String page(String address) {
        MvcTestResult result =
                mvc.get().uri(address).with(acting(Role.AUDITOR, "")).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
