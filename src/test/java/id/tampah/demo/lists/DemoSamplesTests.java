package id.tampah.demo.lists;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.region.RegionTree;
import id.tampah.sheet.Limits;
import id.tampah.sheet.columns.ColumnMap;
import id.tampah.sheet.columns.Field;
import id.tampah.sheet.columns.HeaderFinder;
import id.tampah.sheet.columns.IdColumn;
import id.tampah.sheet.reading.Workbook;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemoSamplesTests {

    private static final DemoWorld WORLD = DemoWorld.dirty(RegionTree.bundled(), DemoScale.DEMO);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void isReadByOurOwnReader(DemoSample sample) throws IOException {
        try (Workbook book = Workbook.open(write(sample), sample.getFileName(), Limits.forLists())) {
            ColumnMap columns = HeaderFinder.require(book.getSheets().getFirst().head(HeaderFinder.HEAD_ROWS));
            List<String> niks = new ArrayList<>();
            book.getSheets().getFirst().read(row -> {
                if (row.line() >= columns.firstDataLine()) {
                    niks.add(columns.text(Field.NIK, row));
                }
            });
            assertThat(columns.has(Field.NAME)).isTrue();
            assertThat(niks).hasSize(WORLD.samples().list(sample).truth().rows());
        }
    }

    @Test
    void keepsTheHeaderOnRowFive() throws IOException {
        try (Workbook book = Workbook.open(write(DemoSample.WALIKOTA_BERSIH), "a.xlsx", Limits.forLists())) {
            ColumnMap columns = HeaderFinder.require(book.getSheets().getFirst().head(HeaderFinder.HEAD_ROWS));
            assertThat(columns.headerLine()).isEqualTo(5);
        }
    }

    @Test
    void losesTheLastDigitAsASpreadsheetDoes() throws IOException {
        try (Workbook book = Workbook.open(write(DemoSample.NIK_RUSAK_EXCEL), "a.xlsx", Limits.forLists())) {
            IdColumn judge = new IdColumn();
            book.getSheets().getFirst().read(row -> judge.see(row, 1));
            assertThat(judge.isDamaged()).isTrue();
        }
    }

    private Path write(DemoSample sample) throws IOException {
        Path file = folder.resolve(sample.getFileName());
        try (OutputStream out = Files.newOutputStream(file)) {
            WORLD.samples().write(sample, out);
        }
        return file;
    }
}
