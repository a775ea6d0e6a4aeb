package id.tampah.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.sheet.Limits;
import id.tampah.sheet.reading.Workbook;
import id.tampah.sheet.rows.Sheet;
import id.tampah.sheet.writing.SheetLayout;
import id.tampah.sheet.writing.XlsxSheet;
import id.tampah.sheet.writing.XlsxWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowGuessTests {

    private static final int ROWS = 20_000;

    @TempDir
    private Path folder;

    @Test
    void guessesTheRowsOfATextFromItsBytes() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "3271010106900001,SITI RAHAYU\n".repeat(ROWS));
        assertThat(guesses(file, "a.csv")).allSatisfy(guess -> assertThat(guess).isBetween(18_000, 22_000));
    }

    @Test
    void guessesTheRowsOfAllSheetsFromTheirParts() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                XlsxWriter writer = new XlsxWriter(out)) {
            for (String name : List.of("Desa Satu", "Desa Dua")) {
                XlsxSheet sheet = writer.sheet(name, SheetLayout.ofWidths(List.of(20, 30)));
                for (int row = 0; row < ROWS / 2; row++) {
                    sheet.row(List.of("3271010106900001", "SITI RAHAYU"));
                }
            }
        }
        assertThat(guesses(file, "a.xlsx"))
                .allSatisfy(guess -> assertThat(guess).isBetween(18_000, 22_000));
    }

    /** What is said after every 4,000 rows. */
    private static List<Integer> guesses(Path file, String name) throws IOException {
        List<Integer> guesses = new ArrayList<>();
        int[] rows = {0};
        try (Workbook book = Workbook.open(file, name, Limits.forLists())) {
            RowGuess guess = new RowGuess(book.getSheets());
            for (Sheet sheet : book.getSheets()) {
                sheet.read(row -> {
                    if (++rows[0] % 4_000 == 0) {
                        guesses.add(guess.of(rows[0], sheet));
                    }
                });
                guess.passed(sheet);
            }
        }
        assertThat(guesses).hasSize(ROWS / 4_000);
        return guesses;
    }
}
