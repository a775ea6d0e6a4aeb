package id.tampah.dukcapil.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.dukcapil.Outcome;
import id.tampah.dukcapil.RegisterField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerSheetTests {

    @TempDir
    private Path folder;

    @Test
    void takesNoWordAboutABirthDateAloneForAWordAboutThePerson() throws IOException {
        AnswerSheet.Line line = read("7312-1,,SESUAI,");
        assertThat(line.result()).isNull();
        assertThat(line.blank()).isFalse();
        assertThat(line.fields().compared()).containsOnlyKeys(RegisterField.TGL_LAHIR);
    }

    @Test
    void letsFieldsSpeakWhereTheNameIsAmongThem() throws IOException {
        assertThat(read("7312-1,SESUAI (87),SESUAI,").result()).isEqualTo(Outcome.PADAN);
        assertThat(read("7312-1,SESUAI,TIDAK SESUAI,").result()).isEqualTo(Outcome.TIDAK_PADAN);
    }

    @Test
    void understandsNeitherAContradictionNorAnotherWord() throws IOException {
        assertThat(read("7312-1,,TIDAK SESUAI,PADAN").result()).isNull();
        assertThat(read("7312-1,SESUAI,mungkin,PADAN").result()).isNull();
    }

    @Test
    void leavesAnEmptyLineUnanswered() throws IOException {
        assertThat(read("7312-1,,,").blank()).isTrue();
    }

    private AnswerSheet.Line read(String line) throws IOException {
        Path file = folder.resolve("jawaban.csv");
        Files.writeString(file, "NOMOR KLAIM,HASIL NAMA,HASIL TANGGAL LAHIR,HASIL\n" + line + "\n");
        return AnswerSheet.read(file, "jawaban.csv").getFirst();
    }
}
