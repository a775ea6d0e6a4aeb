package id.tampah.sheet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.sheet.Limits;
import id.tampah.sheet.RefusedFileException;
import id.tampah.sheet.rows.Sheet;
import id.tampah.sheet.rows.SheetWarnings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every real or hostile file somebody may send ends as read, as read with something to hold, or as a sentence. */
class CollectionTests {

    private final Map<String, Integer> ends = new TreeMap<>();

    @Test
    void endsInOneOfThreeWays() throws IOException {
        List<Path> files = Corpus.files(".xlsx", ".csv", ".xls");
        SoftAssertions softly = new SoftAssertions();
        try (Canary canary = new Canary()) {
            for (Path file : files) {
                softly.assertThatCode(() -> ends.merge(end(file), 1, Integer::sum))
                        .as(file.toString())
                        .doesNotThrowAnyException();
            }
            softly.assertThat(canary.calls()).isZero();
        }
        softly.assertAll();
        assertThat(ends).isEqualTo(Map.of("read", 424, "held", 415, "refused", 118));
    }

    private static String end(Path file) throws IOException {
        try (Workbook workbook = Workbook.open(file, file.toString(), Limits.forLists())) {
            boolean held = workbook.getWarnings().hiddenSheets() > 0
                    || workbook.getWarnings().externalLinks() > 0;
            for (Sheet sheet : workbook.getSheets()) {
                held |= isHeld(sheet.read(row -> row.texts()));
            }
            return held ? "held" : "read";
        } catch (RefusedFileException refused) {
            assertThat(refused.getMessageKey()).startsWith("sheet.refused.");
            return "refused";
        }
    }

    private static boolean isHeld(SheetWarnings warnings) {
        return warnings.hiddenRows() + warnings.hiddenColumns() + warnings.formulaRows() > 0
                || !warnings.merged().isEmpty();
    }
}
