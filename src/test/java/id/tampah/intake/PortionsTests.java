package id.tampah.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.job.JobDatabase;
import id.tampah.testing.TampahTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Lists so long that they reach the database in several portions, and one that is read twice. */
@TampahTest
@Import(Sending.class)
class PortionsTests {

    private static final String MAJALENGKA = "3210";
    private static final int ROWS = 20_000;

    @Autowired
    private Sending sending;

    @Autowired
    private JobDatabase database;

    @Test
    void putsAWholeRegisterInForce() {
        ListDetail list = sending.sent(people(1, ROWS), "DUKCAPIL", MAJALENGKA);
        assertThat(list.list().accepted()).isEqualTo(ROWS);
        assertThat(count("""
                SELECT residents FROM dukcapil.register WHERE list_id = :list AND current
                """, list.list().id())).isEqualTo(ROWS);
        assertThat(count("""
                SELECT count(DISTINCT nik_mac) FROM dukcapil.resident
                WHERE register_id = (SELECT id FROM dukcapil.register WHERE list_id = :list)
                """, list.list().id())).isEqualTo(ROWS);
    }

    @Test
    void recordsEveryRowOnceAndComparesAcrossPortions() {
        String twin = person(1).replace("ORANG", "KEMBAR");
        ListDetail first = sending.sent(people(1, ROWS) + twin, "GUBERNUR", MAJALENGKA);
        UUID id = first.list().id();
        assertThat(first.list().accepted()).isEqualTo(ROWS + 1);
        assertThat(count("SELECT count(*) FROM registry.claim WHERE list_id = :list", id))
                .isEqualTo(ROWS + 1);
        assertThat(count("""
                SELECT line FROM intake.finding
                WHERE list_id = :list AND reason = 'NIK_TWICE_IN_LIST' AND detail = '2'
                """, id)).isEqualTo(ROWS + 2);
        UUID second = sending.follow(id, people(1, ROWS) + twin + person(ROWS + 1), "GUBERNUR", MAJALENGKA)
                .list()
                .id();
        assertThat(count("SELECT carried FROM intake.list WHERE id = :list", second))
                .isEqualTo(ROWS + 1);
        assertThat(count("SELECT count(*) FROM registry.claim WHERE list_id = :list", second))
                .isOne();
    }

    /** That cells are merged is told behind the rows; the first reading is undone and leaves nothing. */
    @Test
    void readsAgainWhenCellsAreMergedAndKeepsEachRowOnce() throws IOException {
        byte[] file = merged();
        UUID id = sending.send("gabung.xlsx", file, "GUBERNUR", MAJALENGKA).id();
        ListDetail list = sending.settled(id, MAJALENGKA);
        assertThat(list.list().rowsRead()).isEqualTo(3);
        assertThat(list.list().held()).isEqualTo(2);
        assertThat(count("SELECT count(*) FROM registry.claim WHERE list_id = :list", id))
                .isOne();
        assertThat(count("SELECT count(*) FROM intake.row WHERE list_id = :list", id))
                .isEqualTo(2);
        assertThat(count("SELECT count(*) FROM intake.sheet WHERE list_id = :list", id))
                .isOne();
    }

    private static byte[] merged() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("Data");
            String[] rows = ("NIK,NO KK,NAMA\n"
                            + people(ROWS + 10, ROWS + 12).lines().skip(1).collect(Collectors.joining("\n")))
                    .split("\n");
            for (int line = 0; line < rows.length; line++) {
                XSSFRow row = sheet.createRow(line);
                String[] cells = rows[line].split(",");
                for (int column = 0; column < cells.length; column++) {
                    row.createCell(column).setCellValue(cells[column]);
                }
            }
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 1, 1));
            book.write(out);
        }
        return out.toByteArray();
    }

    private static String people(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(PortionsTests::person)
                .collect(Collectors.joining("", "NIK,NO KK,NAMA\n", ""));
    }

    /** Names and numbers as different as people's, so that the lists hold nobody twice. */
    private static String person(int number) {
        String tail = "%02d%02d%02d%04d"
                .formatted(1 + number / 9_000 % 28, 1 + number / 900 % 12, 60 + number % 30, 1 + number % 9_000);
        return "321001" + tail + ",321002" + tail + ",ORANG " + name(number) + "\n";
    }

    private static String name(int number) {
        String[] syllables = {"BA", "DE", "FI", "GO", "HU", "JA", "KE", "LI", "MO", "NU"};
        return String.format("%05d", number * 7_919 % 100_000)
                .chars()
                .mapToObj(digit -> syllables[digit - '0'])
                .collect(Collectors.joining());
    }

    private int count(String statement, UUID list) {
        return database.jdbc()
                .sql(statement)
                .param("list", list)
                .query(Integer.class)
                .single();
    }
}
