package id.tampah;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.testing.TampahTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@TampahTest
class StartTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void asksForASignInFirst() {
        assertThat(mvc.get().uri("/")).hasStatus3xxRedirection().hasRedirectedUrl("/masuk");
    }

    @Test
    void showsHealthAndNothingElse() {
        assertThat(mvc.get().uri("/actuator/health")).hasStatusOk();
        assertThat(mvc.get().uri("/actuator/env")).hasStatus3xxRedirection();
    }

    @Test
    void showsNoRowToNobody() {
        long claims = transactions.execute(status -> jdbc.sql("SELECT count(*) FROM registry.claim")
                .query(Long.class)
                .single());
        assertThat(claims).isZero();
    }
}
