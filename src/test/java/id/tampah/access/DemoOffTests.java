package id.tampah.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.shared.RegionCode;
import id.tampah.testing.TampahTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A data folder that was a demo and is none any more: its people and keys are shut out, and somebody can administer it. */
@TampahTest
class DemoOffTests {

    private static final RegionCode REGION = new RegionCode("9101");

    @Autowired
    private Users users;

    @Autowired
    private ApiKeys keys;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void shutsThePeopleOfTheDemoOut() {
        users.create(person("demo.off", true), "a password of the demo");
        users.create(person("no.demo", false), "a password of a person");
        assertThat(users.findForSignIn("demo.off")).isEmpty();
        assertThat(users.findForSignIn("no.demo")).isPresent();
    }

    @Test
    void refusesTheKeysOfTheDemo() {
        keys.registerDemo(
                "tampah_demo_off",
                "demo",
                Role.DINSOS_KOTA,
                REGION,
                Instant.now().plusSeconds(60));
        assertThat(keys.authenticate("tampah_demo_off")).isEmpty();
    }

    @Test
    void makesAnAdministratorBesideThoseOfTheDemo() {
        transactions.executeWithoutResult(status -> {
            jdbc.sql("UPDATE access.app_user SET demo = true WHERE role = 'ADMIN'")
                    .update();
            new FirstAdministrator(users).run(null);
            new FirstAdministrator(users).run(null);
            assertThat(jdbc.sql("SELECT username FROM access.app_user WHERE role = 'ADMIN' AND NOT demo")
                            .query(String.class)
                            .list())
                    .containsExactly("admin2");
            status.setRollbackOnly();
        });
    }

    private static NewUser person(String username, boolean demo) {
        return new NewUser(username, username, Role.DINSOS_KOTA, REGION, "", false, demo);
    }
}
