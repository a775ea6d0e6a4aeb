package id.tampah.dedup.engine.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.sheet.writing.SheetLayout;
import id.tampah.sheet.writing.XlsxSheet;
import id.tampah.sheet.writing.XlsxWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void readsAWorkbook() throws IOException {
        Path list = folder.resolve("list.xlsx");
        try (OutputStream out = Files.newOutputStream(list);
                XlsxWriter book = new XlsxWriter(out)) {
            List<String> headings = List.of("NIK", "NAMA", "RT", "RW");
            XlsxSheet sheet =
                    book.sheet("Data", SheetLayout.forHeadings(headings)).header(headings);
            sheet.row(List.of("3271010507900001", "MOH. ALI SOEKARNO", "1", "2"));
            sheet.row(List.of("3271024203850002", "DEWI LESTARI", "3", "4"));
            sheet.row(List.of("3271010507900001", "MUHAMMAD ALI SUKARNO", "001", "002"));
        }
        assertThat(match(list.toString(), "--map", "nik=NIK,name=NAMA,rt=RT,rw=RW", "--out", out("pairs.csv")))
                .isZero();
        assertThat(read("pairs.csv")).hasSize(2);
        assertThat(read("pairs.csv").getLast()).startsWith("2,4,");
    }

    @Test
    void groupsThePeopleOfTwoFiles() throws IOException {
        Path list =
                write("list.csv", "id,nik,nama", "a,3271010507900001,AGUS SALIM", "b,3271024203850002,DEWI LESTARI");
        Path register = write("register.csv", "id,nik,nama", "x,3271019909900009,EKO", "y,3271010507900001,AGUS SALIM");
        Path truth = write("truth.csv", "left,right", "a,y");
        assertThat(match(
                        list.toString(),
                        register.toString(),
                        "--map",
                        "id=id,nik=nik,name=nama",
                        "--clusters",
                        out("clusters.csv"),
                        "--labels",
                        truth.toString()))
                .isZero();
        assertThat(read("clusters.csv")).containsExactly("id,cluster", "x,x", "y,y", "a,y", "b,b");
        assertThat(printed.toString(StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("clusters")))
                .singleElement(InstanceOfAssertFactories.STRING)
                .containsPattern("1 +1\\.0000 +1\\.0000 +1\\.0000");
    }

    @Test
    void showsItsOptions() {
        assertThat(match("--help")).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("--map", "--clusters", "--params");
    }

    /** Each in one sentence. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            there is no file nowhere.csv            | nowhere.csv --map name=nama
            no column [alamat]                      | LIST --map name=nama,address=alamat
            no field religion                       | LIST --map religion=nama
            --map wants FIELD=COLUMN, not nama      | LIST --map nama
            say with --map                          | LIST
            name one file or two                    | --map name=nama
            there is no option --speed              | LIST --map name=nama --speed 9
            --out wants a value                     | LIST --map name=nama --out
            --threshold is a probability            | LIST --map name=nama --threshold 95
            --threshold wants a number, not high    | LIST --map name=nama --threshold high
            --seed wants a number, not x            | LIST --map name=nama --seed x
            there is no folder                      | LIST --map name=nama --out /nowhere/pairs.csv
            holds no parameters of this version     | LIST --map name=nama --params LIST
            names two ids                           | LIST --map name=nama --labels LIST
            stands twice in the file                | LIST --map id=nama,name=nama
            stands in both files                    | LIST LIST --map name=nama --clusters CLUSTERS
            This file is empty.                     | EMPTY --map name=nama
            """)
    void refusesInOneSentence(String sentence, String words) throws IOException {
        String list = write("list.csv", "nama", "AGUS", "AGUS").toString();
        String empty = write("empty.csv").toString();
        String command = words.replace("LIST", list).replace("EMPTY", empty).replace("CLUSTERS", out("clusters.csv"));
        assertThat(match(command.split(" "))).isEqualTo(2);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains(sentence).doesNotContain("Exception");
        assertThat(printed.toString(StandardCharsets.UTF_8).lines().filter(line -> line.contains(sentence)))
                .hasSize(1);
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
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("NO_NIK").contains("--help");
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
