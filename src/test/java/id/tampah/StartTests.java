package id.tampah;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.access.Scope;
import id.tampah.job.JobDatabase;
import id.tampah.shared.RegionCode;
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
    private JobDatabase database;

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
        database.jdbc().sql("""
                INSERT INTO registry.claim (kab, id, list_id, line, source, kind, region, identity, name, name_key, received_at)
                VALUES ('9106', -1, uuidv7(), 1, 'DTKS', 'REFERENCE', '9106', '', 'SITI', 'SITI', now())
                """).update();
        assertThat(claims()).isZero();
        assertThat(Scope.in(new RegionCode("9106"), this::claims)).isEqualTo(1);
        database.jdbc().sql("DELETE FROM registry.claim WHERE kab = '9106'").update();
    }

    private long claims() {
        return transactions.execute(status -> jdbc.sql("SELECT count(*) FROM registry.claim WHERE kab = '9106'")
                .query(Long.class)
                .single());
    }
}
