package id.tampah.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.program.SourceKind;
import id.tampah.region.RegionTree;
import id.tampah.shared.RegionCode;
import id.tampah.sheet.Limits;
import id.tampah.sheet.columns.ColumnMap;
import id.tampah.sheet.gate.FileKind;
import id.tampah.sheet.reading.Workbook;
import id.tampah.sheet.rows.Sheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every layout of the agencies says the same about the same family, as far as it says anything. */
class SampleLayoutTests {

    private static final RegionTree TREE = RegionTree.bundled();
    private static final RegionCode BOGOR = new RegionCode("3271");
    private static final String PAMOYANAN = "3271011005";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "WEST_JAVA_BNBA,    3271014101900001 3271010101200001 SITI - - 0 Jl. Melati RT 003/RW 005 at village ACCEPTED",
        "DTKS_HOUSEHOLDS,   3271014101900001 3271010101200001 SITI - - 1 Jl. Melati at 3271 ACCEPTED REGION_BPS_CODE",
        "DTKS_MEMBERS,      3271014101900001 3271010101200001 SITI 1990-01-01 P 0  at 3271 ACCEPTED",
        "P3KE_FAMILIES,     3271014101900001 - SITI 1990-01-01 P 1 Jl. Melati at village ACCEPTED",
        "P3KE_VERVAL,       3271014101900001 - SITI - - 0 Jl. Melati at village ACCEPTED",
        "DTSEN_BY_KK,       - 3271010101200001 - - - 1  at village ACCEPTED",
        "DTSEN_LONG,        3271014101900001 3271010101200001 SITI 1990-01-01 P 1 Jl. Melati RT 003/RW 005 at 3271 ACCEPTED",
        "ONLY_NIK_AND_NAME, 3271014101900001 - SITI - - 0  at 3271 ACCEPTED",
    })
    void isUnderstood(SampleLayout layout, String told) throws IOException {
        assertThat(read(layout.workbook(folder))).containsExactly(told);
    }

    @Test
    void readsDtsenTextAndHoldsItsBrokenLines() throws IOException {
        assertThat(read(SampleLayout.dtsenText(folder)))
                .containsExactly(
                        "- 3271010101200001 SITI NURÉ - - 1  at 3271 ACCEPTED",
                        "- 3271010101200002 BUDI - - 0  at 3271 ACCEPTED",
                        "- - 2 - - 1  at 3271 HELD KK_NEEDED NAME_UNREADABLE",
                        "- 3271010101200003 DE - - 0  at 3271 HELD BROKEN_LINE DESIL_RANGE");
    }

    @Test
    void readsP3keAsDeliveredByPosition() throws IOException {
        assertThat(read(SampleLayout.delivered(folder)))
                .containsExactly(
                        "3271014101900001 - SITI - P 1 Jl. Melati at village ACCEPTED",
                        "3271010101900002 - BUDI - L 1 Jl. Melati at village ACCEPTED");
    }

    @Test
    void readsTheMembersOfAVillageProgramme() throws IOException {
        assertThat(read(SampleLayout.village(folder)))
                .containsExactly("3271014101900001 - SITI 1990-01-01 - 0 Jl. Melati at 3271 ACCEPTED");
    }

    private List<String> read(Path file) throws IOException {
        List<String> rows = new ArrayList<>();
        ListToRead list = new ListToRead(BOGOR, SourceKind.REFERENCE, Mappings.NONE, Limits.forLists());
        try (Workbook book = Workbook.open(file, file.getFileName().toString(), Limits.forLists())) {
            for (Sheet sheet : book.getSheets()) {
                Optional<ColumnMap> map = list.mappings().of(1, sheet.head(Mappings.HEAD_ROWS));
                if (map.isPresent()) {
                    read(list, sheet, new Columns(map.get(), book.getKind() == FileKind.TEXT, List.of()), rows);
                }
            }
        }
        return rows;
    }

    private static void read(ListToRead list, Sheet sheet, Columns columns, List<String> rows) throws IOException {
        RowFacts facts = new RowFacts(list, new Places(TREE, BOGOR));
        Findings findings = new Findings();
        sheet.read(row -> {
            RowTexts texts = new RowTexts(row, columns);
            if (row.line() >= columns.map().firstDataLine() && !Filler.is(row, texts, columns)) {
                facts.read(row, texts, columns, row.line());
                findings.check(facts);
                rows.add(told(facts) + " " + findings.status() + reasons(findings));
            }
        });
    }

    private static String told(RowFacts row) {
        String region = row.place().code().digits();
        return String.join(
                " ",
                row.nik().isEmpty() ? "-" : row.nik(),
                row.soundNoKk() == null ? "-" : row.noKk(),
                row.name().isEmpty() ? "-" : row.name(),
                row.birth() == null ? "-" : row.birth().toString(),
                row.sex() == null ? "-" : row.sex().letter(),
                Integer.toString(row.desil()),
                row.address(),
                "at",
                region.equals(PAMOYANAN) ? "village" : region);
    }

    private static String reasons(Findings findings) {
        StringBuilder reasons = new StringBuilder();
        String packed = findings.packed() == null ? "" : findings.packed();
        for (String finding : packed.isEmpty() ? new String[0] : packed.split("\u001e")) {
            reasons.append(' ').append(finding.split("\u001f")[1]);
        }
        return reasons.toString();
    }
}
