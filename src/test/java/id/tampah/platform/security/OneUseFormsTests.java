package id.tampah.platform.security;

import static id.tampah.testing.Acting.acting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.tampah.access.Role;
import id.tampah.testing.TampahTest;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TampahTest
class OneUseFormsTests {

    private static final String KEYS = "/pengaturan/kunci";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void makesOneKeyHoweverOftenItIsPressed() {
        String form = UUID.randomUUID().toString();
        MvcTestResult first = press(form, "dua kali");
        assertThat(first).hasStatus(HttpStatus.FOUND);
        assertThat(press(form, "dua kali"))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl(first.getResponse().getRedirectedUrl());
        assertThat(made("dua kali")).isEqualTo(1);
        press(UUID.randomUUID().toString(), "dua kali");
        assertThat(made("dua kali")).isEqualTo(2);
    }

    @Test
    void makesOneKeyWhenBothPressesArriveAtOnce() {
        String form = UUID.randomUUID().toString();
        CompletableFuture<MvcTestResult> other = CompletableFuture.supplyAsync(() -> press(form, "sekaligus"));
        assertThat(press(form, "sekaligus")).hasStatus(HttpStatus.FOUND);
        assertThat(other.join()).hasStatus(HttpStatus.FOUND);
        assertThat(made("sekaligus")).isEqualTo(1);
    }

    @Test
    void takesAFormAgainThatCameBackWithAMistake() {
        String form = UUID.randomUUID().toString();
        assertThat(press(form, "")).hasStatusOk();
        assertThat(press(form, "sekarang benar")).hasStatus(HttpStatus.FOUND);
        assertThat(made("sekarang benar")).isEqualTo(1);
    }

    @Test
    void refusesAFormWithoutItsKey() {
        assertThat(press("", "tanpa kunci")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(made("tanpa kunci")).isZero();
    }

    @Test
    void writesAnotherKeyIntoEveryForm() {
        assertThat(keyOnPage()).isNotEqualTo(keyOnPage());
    }

    private String keyOnPage() {
        MvcTestResult page =
                mvc.get().uri(KEYS).with(acting(Role.ADMIN, "9107")).exchange();
        Matcher key = Pattern.compile("name=\"_form\" value=\"([^\"]+)\"")
                .matcher(new String(page.getResponse().getContentAsByteArray()));
        assertThat(key.find()).isTrue();
        return key.group(1);
    }

    private MvcTestResult press(String form, String name) {
        return mvc.post()
                .uri(KEYS)
                .param("_form", form)
                .param("name", name)
                .param("role", "DINSOS_KOTA")
                .param("region", "9107")
                .param("days", "30")
                .with(acting(Role.ADMIN, "9107"))
                .with(csrf())
                .exchange();
    }

    private long made(String name) {
        return jdbc.sql("SELECT count(*) FROM access.api_key WHERE name = :name")
                .param("name", name)
                .query(Long.class)
                .single();
    }
}
