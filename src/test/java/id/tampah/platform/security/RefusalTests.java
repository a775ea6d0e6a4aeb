package id.tampah.platform.security;

import static id.tampah.testing.Acting.acting;
import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.access.Role;
import id.tampah.testing.TampahTest;
import id.tampah.testing.Trail;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TampahTest
class RefusalTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Trail trail;

    @ParameterizedTest
    @CsvSource({"/api/v1/duplicates, 9104", "/data-ganda, 9105"})
    void leavesATraceOfWhatWasRefused(String address, String region) {
        assertThat(mvc.get().uri(address).with(acting(Role.OPERATOR_DESA, region)))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(trail.count("ACCESS_DENIED", region)).isEqualTo(1);
    }
}
