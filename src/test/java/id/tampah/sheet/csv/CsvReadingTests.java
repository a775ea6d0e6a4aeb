package id.tampah.sheet.csv;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.sheet.Refusal;
import id.tampah.sheet.reading.Reading;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "|", "\t"})
    void findsTheSeparator(String separator) throws IOException {
        String text = "NIK#NAMA#ALAMAT\n1#\"A#B\"#JL A\n2#C#JL B, NO 1\n".replace("#", separator);
        assertThat(rows(text)).contains("2: 1|A" + separator + "B|JL A");
    }

    @Test
    void followsTheSeparatorLineOfExcel() throws IOException {
        assertThat(rows("sep=;\nNIK;NAMA,LENGKAP,X\n1;A,B,C\n")).containsExactly("2: NIK|NAMA,LENGKAP,X", "3: 1|A,B,C");
    }

    @Test
    void readsQuotesAndEveryLineEnd() throws IOException {
        assertThat(rows("a,\"b \"\"c\"\"\"\r\n\"d\ne\",f\rg,h\n\n,,\ni,"))
                .containsExactly("1: a|b \"c\"", "2: d\ne|f", "3: g|h", "6: i");
    }

    @Test
    void readsTheEncodingsExcelWrites() throws IOException {
        assertThat(rows("\ufeffNIK;NAMA é\n", UTF_8)).containsExactly("1: NIK|NAMA é");
        assertThat(rows("\ufeffNIK\tNAMA é\n", UTF_16LE)).containsExactly("1: NIK|NAMA é");
        assertThat(rows("NIK;NAMA é – €\n", Charset.forName("windows-1252"))).containsExactly("1: NIK|NAMA é – €");
    }

    @Test
    void refusesWhatCannotBeALine() throws IOException {
        refuses(Refusal.OPEN_QUOTE, "a,b\n\"c,d\n");
        refuses(Refusal.LINE_TOO_LONG, "a,b\n\"c" + "d".repeat(70_000) + "\n");
        refuses(Refusal.LINE_TOO_LONG, ("a".repeat(30_000) + ",").repeat(3));
        refuses(Refusal.CELL_TOO_LONG, "a".repeat(32_768));
        refuses(Refusal.TOO_MANY_COLUMNS, "a,".repeat(257));
        refuses(Refusal.TOO_MANY_COLUMNS, ",".repeat(20_000));
    }

    @Test
    void readsLongFilesInPieces() throws IOException {
        String line = "9901010101900001,SITI AMINAH,JL MELATI\n";
        List<String> rows = rows(line.repeat(20_000));
        assertThat(rows).hasSize(20_000).last().isEqualTo("20000: 9901010101900001|SITI AMINAH|JL MELATI");
    }

    private List<String> rows(String text) throws IOException {
        return rows(text, UTF_8);
    }

    private List<String> rows(String text, Charset charset) throws IOException {
        return Reading.rows(write(text.getBytes(charset)), "daftar.csv");
    }

    private void refuses(Refusal refusal, String text) throws IOException {
        Reading.refuses(refusal, write(text.getBytes(UTF_8)), "daftar.csv");
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "daftar", ".csv"), bytes);
    }
}
