package id.tampah.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.intake.RowStatus;
import id.tampah.program.SourceKind;
import id.tampah.region.RegionTree;
import id.tampah.shared.RegionCode;
import id.tampah.sheet.Limits;
import id.tampah.sheet.columns.HeaderFinder;
import id.tampah.sheet.reading.Workbook;
import id.tampah.sheet.rows.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowRuleTests {

    private static final RegionTree TREE = RegionTree.bundled();
    private static final String HEADER = "NIK;NO KK;NAMA;TANGGAL LAHIR;JK;KELURAHAN;KECAMATAN;KAB/KOTA;DESIL\n";

    /** Status, then each finding as {@code REASON} or {@code REASON=detail}. */
    private record Outcome(RowStatus status, List<String> findings) {}

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            3271014101900001;3271010101200001;SITI;01/01/1990;P;;;;      | ACCEPTED | -
            3271014101900001;;SITI;;;;;;                                 | ACCEPTED | -
            ;3271010101200001;SITI;01/01/1990;P;;;;                      | HELD     | NIK_BLANK
            belum ada;3271010101200001;SITI;;;;;;                        | HELD     | NIK_BLANK
            0;3271010101200001;SITI;;;;;;                                | HELD     | NIK_BLANK
            327101410190000;;SITI;;;;;;                                  | REJECTED | NIK_LENGTH=15
            32710141019000012;;SITI;;;;;;                                | REJECTED | NIK_LENGTH=17
            3271O14101900001;;SITI;;;;;;                                 | REJECTED | NIK_NOT_DIGITS=O
            3271 0141 0190 0001;;SITI;;;;;;                              | ACCEPTED | -
            3271.0141.0190.0001;;SITI;;;;;;                              | ACCEPTED | -
            3333333333333333;;SITI;;;;;;                                 | REJECTED | NIK_STAND_IN
            3271014101900000;;SITI;;;;;;                                 | REJECTED | NIK_SERIAL
            3271013202900001;;SITI;;;;;;                                 | REJECTED | NIK_BIRTH_DATE
            3271012902010001;;SITI;;;;;;                                 | REJECTED | NIK_BIRTH_DATE
            3271012902000001;;SITI;;;;;;                                 | ACCEPTED | -
            3,27101E+15;;SITI;;;;;;                                      | HELD     | NIK_DAMAGED_BY_EXCEL
            3271014101900001;3271014101900001;SITI;;;;;;                 | ACCEPTED | KK_IS_NIK
            3271010101200001;3271010101200001;SITI;05/06/1980;;;;;       | REJECTED | NIK_IS_KK
            3271014101900001;12345;SITI;;;;;;                            | ACCEPTED | KK_INVALID=5
            3271014101900001;;;;;;;;                                     | HELD     | NAME_BLANK
            3271014101900001;;12 34;;;;;;                                | HELD     | NAME_UNREADABLE
            3271014101900001;;O;;;;;;                                    | ACCEPTED | -
            3271014101900001;;MA'RUF;;;;;;                               | ACCEPTED | -
            3271014101900001;;SITI;31/02/1990;;;;;                       | ACCEPTED | BIRTH_DATE_UNREADABLE
            3271014101900001;;SITI;2 Januari 1990;;;;;                   | ACCEPTED | BIRTH_DATE_DIFFERS
            3271014101900001;;SITI;;L;;;;                                | ACCEPTED | SEX_DIFFERS
            3271014101900001;;SITI;;X1;;;;                               | ACCEPTED | SEX_UNREADABLE
            3271014101900001;;SITI;;X;;;;                                | ACCEPTED | SEX_UNREADABLE
            3271014101900001;;SITI;;-;;;;                                | ACCEPTED | -
            3271014101900001;;SITI;;;Pamoyanan;Bogor Selatan;Kota Bogor; | ACCEPTED | -
            3271014101900001;;SITI;;;Antah Berantah;;;                   | ACCEPTED | REGION_UNKNOWN=Antah Berantah
            3271014101900001;;SITI;;;;;Kabupaten Cianjur;                | HELD     | REGION_OUTSIDE
            3271014101900001;;SITI;;;;;;11                               | ACCEPTED | DESIL_RANGE=11
            3271014101900001;;SITI;;;;;;3.0                              | ACCEPTED | -
            3271014101900001.0;;SITI;;;;;;                               | ACCEPTED | -
            9971014101900001;;SITI;;;;;;                                 | HELD     | NIK_PROVINCE
            3271014101900001;;SITI;;;;;;4;Jl. Melati                     | HELD     | BROKEN_LINE
            3271014101900001;;SITI;01-Jan-90;;;;;                        | ACCEPTED | -
            3271014101900001;;SITI;1 Pebruari 90;;;;;                    | ACCEPTED | BIRTH_DATE_DIFFERS
            """)
    void judgesARow(String row, RowStatus status, String finding) throws IOException {
        assertThat(check(SourceKind.PROPOSALS, "3271", row))
                .isEqualTo(new Outcome(status, finding == null ? List.of() : List.of(finding)));
    }

    @Test
    void takesTheGravestOfSeveralFindings() throws IOException {
        assertThat(check(SourceKind.PROPOSALS, "3271", "12;;;31/31/1990;;;;Kabupaten Cianjur;0x"))
                .isEqualTo(new Outcome(
                        RowStatus.REJECTED,
                        List.of(
                                "NIK_LENGTH=2",
                                "NAME_BLANK",
                                "BIRTH_DATE_UNREADABLE",
                                "REGION_OUTSIDE",
                                "DESIL_RANGE=0x")));
    }

    @Test
    void knowsRankedHouseholdsByTheirKk() throws IOException {
        String keyed = "3271010101200001;4";
        assertThat(check(SourceKind.REFERENCE, "3271", "NO KK;DESIL\n", keyed).status())
                .isEqualTo(RowStatus.ACCEPTED);
        assertThat(check(SourceKind.RECIPIENTS, "3271", "NO KK;DESIL\n", keyed).status())
                .isEqualTo(RowStatus.HELD);
        assertThat(check(SourceKind.REFERENCE, "3271", "NO KK;DESIL\n", "32710101;4")
                        .findings())
                .containsExactly("KK_NEEDED");
        assertThat(check(SourceKind.REFERENCE, "3271", ";3271010101200001;;;;;;;4")
                        .findings())
                .contains("NIK_BLANK");
        assertThat(check(SourceKind.REFERENCE, "3271", ";12;;;;;;;4").findings())
                .contains("NIK_BLANK", "KK_INVALID=2");
    }

    @Test
    void holdsRowsOfAnotherVillageOnAVillagesOwnList() throws IOException {
        String own = TREE.byName(new RegionCode("327101"), "Pamoyanan")
                .orElseThrow()
                .code()
                .digits();
        assertThat(check(SourceKind.PROPOSALS, own, "3271014101900001;;SITI;;;Pamoyanan;;;")
                        .findings())
                .isEmpty();
        assertThat(check(SourceKind.PROPOSALS, own, "3271014101900001;;SITI;;;;;;")
                        .findings())
                .isEmpty();
        assertThat(check(SourceKind.PROPOSALS, own, "3271014101900001;;SITI;;;Batutulis;Bogor Selatan;;")
                        .findings())
                .containsExactly("REGION_OUTSIDE");
    }

    private Outcome check(SourceKind kind, String region, String row) throws IOException {
        return check(kind, region, HEADER, row);
    }

    private Outcome check(SourceKind kind, String region, String header, String row) throws IOException {
        Path file = Files.writeString(folder.resolve("daftar.csv"), header + row + "\n");
        List<Outcome> outcomes = new ArrayList<>();
        try (Workbook book = Workbook.open(file, "daftar.csv", Limits.forLists())) {
            Sheet sheet = book.getSheets().getFirst();
            Columns columns = new Columns(HeaderFinder.require(sheet.head(HeaderFinder.HEAD_ROWS)), true, List.of());
            RegionCode area = new RegionCode(region);
            RowFacts facts =
                    new RowFacts(new ListToRead(area, kind, Mappings.NONE, Limits.forLists()), new Places(TREE, area));
            sheet.read(each -> {
                if (each.line() == 2) {
                    facts.read(each, new RowTexts(each, columns), columns, each.line());
                    outcomes.add(outcome(facts));
                }
            });
        }
        return outcomes.getFirst();
    }

    private static Outcome outcome(RowFacts facts) {
        Findings findings = new Findings();
        findings.check(facts);
        String packed = findings.packed();
        List<String> found = packed == null
                ? List.of()
                : Arrays.stream(packed.split("\u001e")).map(RowRuleTests::told).toList();
        return new Outcome(findings.status(), found);
    }

    private static String told(String finding) {
        String[] fields = finding.split("\u001f", -1);
        return fields[3].isEmpty() ? fields[1] : fields[1] + "=" + fields[3];
    }
}
