package id.tampah.intake;

import static id.tampah.testing.Acting.acting;
import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.access.Role;
import id.tampah.testing.TampahTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every file of the hostile collection through the API: it ends read, or refused with a sentence, and the server lives. */
@TampahTest
@Import({Sending.class, Interrupting.class})
class HostileUploadTests {

    private static final Path HOSTILE = Path.of("../shared/data/workbooks/hostile");
    private static final String SUKABUMI = "3202";
    private static final Pattern ROWS = Pattern.compile("^(\\d+) rows? read");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Sending sending;

    @Autowired
    private JsonMapper json;

    /** A file with what its manifest asks for, such as {@code refused: header not found} or {@code 3 rows read}. */
    private record Attack(String file, String asked) {

        static Attack of(String line) {
            String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
            return new Attack(cells[0], cells[2].replace("\"", ""));
        }

        /** Where the manifest leaves a choice, a sentence is as good as rows. */
        boolean mustBeRefused() {
            return asked.startsWith("refused") && !asked.contains(" or ") && !asked.contains(", or");
        }
    }

    @Test
    void endReadOrRefusedWithASentence() throws IOException {
        Map<Attack, UUID> sent = new LinkedHashMap<>();
        for (Attack attack : attacks()) {
            sent.put(attack, send(attack));
            assertThat(mvc.get().uri("/actuator/health")).hasStatusOk();
        }
        SoftAssertions softly = new SoftAssertions();
        sent.forEach((attack, id) -> check(attack, ended(id), softly));
        softly.assertAll();
        assertThat(mvc.get().uri("/actuator/health")).hasStatusOk();
    }

    private static List<Attack> attacks() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(HOSTILE), "no hostile workbooks beside the project: " + HOSTILE);
        return Files.readAllLines(HOSTILE.resolve("MANIFEST.csv")).stream()
                .skip(1)
                .map(Attack::of)
                .toList();
    }

    private UUID send(Attack attack) throws IOException {
        byte[] content = Files.readAllBytes(HOSTILE.resolve(attack.file));
        MvcTestResult answer = mvc.post()
                .uri("/api/v1/lists")
                .multipart()
                .file(new MockMultipartFile("file", attack.file, "application/octet-stream", content))
                .param("source", "GUBERNUR")
                .param("region", SUKABUMI)
                .with(acting(Role.DINSOS_KOTA, SUKABUMI))
                .exchange();
        assertThat(answer).as(attack.file).hasStatus(202);
        return UUID.fromString(body(answer).get("id").asString());
    }

    private JsonNode ended(UUID id) {
        sending.settled(id, SUKABUMI);
        return body(mvc.get()
                .uri("/api/v1/lists/{id}", id)
                .with(acting(Role.DINSOS_KOTA, SUKABUMI))
                .exchange());
    }

    private JsonNode body(MvcTestResult answer) {
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    private static void check(Attack attack, JsonNode list, SoftAssertions softly) {
        String status = list.get("status").asString();
        softly.assertThat(status).as(attack.file).isIn(attack.mustBeRefused() ? "REFUSED" : "RESOLVED", "REFUSED");
        if (status.equals("REFUSED")) {
            softly.assertThat(list.get("message").asString()).as(attack.file).matches("\\p{Lu}.* .*\\.");
            softly.assertThat(list.get("rowsRead").asInt()).as(attack.file).isZero();
        }
        Matcher rows = ROWS.matcher(attack.asked);
        if (rows.find()) {
            softly.assertThat(list.get("rowsRead").asString()).as(attack.file).isEqualTo(rows.group(1));
        }
    }
}
