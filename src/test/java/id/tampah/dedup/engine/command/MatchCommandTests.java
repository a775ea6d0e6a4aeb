package id.tampah.dedup.engine.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchCommandTests {

    private static final String MAP = "id=no,nik=nik,name=given+family,birthDate=year+month+day,region=city";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void findsOnePersonInTwoSpellings() throws IOException {
        Path list = write(
                "list.csv",
                "no, nik,given,family,year,month,day,city",
                "a,3271010507900001,MOH. ALI,SOEKARNO,1990,7,5,BOGOR",
                "b,3271010507900001,MUHAMMAD ALI,SUKARNO,1990,7,5,BOGOR",
                "c,3271024203850002,DEWI,LESTARI,1985,3,2,DEPOK",
                "d,NA,WAYAN,SUDIRA,1970,12,31,NA");
        assertThat(match(list.toString(), "--map", MAP, "--out", out("pairs.csv"), "--clusters", out("clusters.csv")))
                .isZero();
        assertThat(read("pairs.csv"))
                .hasSize(2)
                .first()
                .isEqualTo("left,right,probability,birthDate,nik,name,sex,kk,address,region");
        assertThat(read("pairs.csv").getLast()).startsWith("a,b,").contains("EQUAL");
        assertThat(read("clusters.csv")).containsExactly("id,cluster", "a,a", "b,a", "c,c", "d,d");
    }

    @Test
    void linksAListToARegisterAndCallsPeopleByTheirLines() throws IOException {
        Path list = write("list.csv", "NAMA,LAHIR", "SITI NURHALIZA,05-07-1990", "BUDI,01/02/1980");
        Path register = write("register.csv", "NAMA,LAHIR", "AGUS SALIM,1999-01-02", "ST. NURHALIZA,5 Juli 1990");
        assertThat(match(
                        list.toString(),
                        register.toString(),
                        "--map",
                        "name=nama,birthDate=lahir",
                        "--out",
                        out("pairs.csv"),
                        "--threshold",
                        "0.5"))
                .isZero();
        assertThat(read("pairs.csv")).hasSize(2);
        assertThat(read("pairs.csv").getLast()).startsWith("2,3,");
    }

    @Test
    void tellsHowWellItAgreesWithLabels() throws IOException {
        Path list = write("list.csv", "id,nama,nik", "1,AGUS,3271010507900001", "2,AGUS,3271010507900001", "3,EKO,");
        Path truth = write("truth.csv", "left,right", "1,2");
        match(list.toString(), "--map", "id=id,name=nama,nik=nik", "--labels", truth.toString(), "--threshold", "0.1");
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("precision", "recall", "F1", "clusters", "memory");
    }

    @Test
    void keepsWhatItLearnedAndUsesItAgain() throws IOException {
        Path list = write("list.csv", "nama,nik", "AGUS,3271010507900001", "AGUS,3271010507900001");
        match(list.toString(), "--map", "name=nama,nik=nik", "--out", out("first.csv"), "--params", out("model.json"));
        match(list.toString(), "--map", "name=nama,nik=nik", "--out", out("again.csv"), "--params", out("model.json"));
        assertThat(read("model.json").getFirst()).isEqualTo("{");
        assertThat(read("again.csv")).isEqualTo(read("first.csv"));
    }

    @Test
    void saysWhichColumnIsMissing() throws IOException {
        Path list = write("list.csv", "nama", "AGUS");
        assertThat(match(list.toString(), "--map", "name=nama,nik=NO_NIK")).isEqualTo(2);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("NO_NIK").contains("Usage");
    }

    private int match(String... words) {
        PrintStream print = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return MatchCommand.run(words, print, print);
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    private Path write(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    private List<String> read(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name));
    }
}
