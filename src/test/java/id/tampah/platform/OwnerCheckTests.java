package id.tampah.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tampah.TampahApplication;
import id.tampah.testing.TestServer;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The product does not start where row-level security would be a wall of paper. */
@ExtendWith(OutputCaptureExtension.class)
class OwnerCheckTests {

    @ParameterizedTest
    @CsvSource({
        "spring.flyway,           tampah_owner, owns tables",
        "tampah.job,              tampah_job,   may bypass row-level security"
    })
    void refusesARoleThatRowLevelSecurityDoesNotBind(
            String settingsOf, String role, String sentence, CapturedOutput output) {
        Map<String, String> settings = TestServer.get().newDatabase();
        settings.put("spring.datasource.username", role);
        settings.put("spring.datasource.password", settings.get(settingsOf + ".password"));
        settings.put("server.port", "0");
        String[] arguments = settings.entrySet().stream()
                .map(each -> "--" + each.getKey() + "=" + each.getValue())
                .toArray(String[]::new);
        assertThatThrownBy(() -> SpringApplication.run(TampahApplication.class, arguments))
                .hasRootCauseInstanceOf(StartRefusedException.class);
        assertThat(output)
                .contains("APPLICATION FAILED TO START", sentence, "SPRING_FLYWAY_USER")
                .doesNotContain("\tat ");
    }
}
