package id.tampah.sheet.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.sheet.Limits;
import id.tampah.sheet.Refusal;
import id.tampah.sheet.TinyWorkbook;
import id.tampah.sheet.rows.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTests {

    private static final byte[] CSV = "NIK,NAMA\n1,A\n".getBytes(UTF_8);

    @TempDir
    private Path folder;

    private byte[] workbook = {};

    @BeforeEach
    void makeAWorkbook() throws IOException {
        Path file = TinyWorkbook.ofRows("<row><c><v>7</v></c></row>").writeTo(folder);
        workbook = Files.readAllBytes(file);
        Files.delete(file);
    }

    @Test
    void readsEachListAsASheet() throws IOException {
        Path zip = zip("desa/empang.xlsx", workbook, "__MACOSX/x.csv", CSV, "cibogor.csv", CSV, "surat.pdf", CSV);
        List<String> rows = new ArrayList<>();
        try (Workbook book = Workbook.open(zip, "kota.zip", Limits.forLists())) {
            for (Sheet sheet : book.getSheets()) {
                sheet.read(row -> rows.add(sheet.getName() + " " + row.line() + ": " + row.texts()));
            }
            assertThat(book.getWarnings().otherFiles()).isOne();
            assertThat(files()).hasSizeGreaterThan(1);
        }
        assertThat(rows).containsExactly("empang › Data 1: [7]", "cibogor 1: [NIK, NAMA]", "cibogor 2: [1, A]");
        assertThat(files()).containsExactly(zip);
    }

    @Test
    void refusesArchivesInside() throws IOException {
        byte[] inner = Files.readAllBytes(zip("a.csv", CSV));
        refuses(Refusal.ZIP_IN_ZIP, zip("b.zip", inner));
        refuses(Refusal.ZIP_IN_ZIP, zip("b.xlsx", inner));
    }

    @Test
    void refusesAZipWithOneBadFile() throws IOException {
        refuses(Refusal.PART_NAME, zip("../a.csv", CSV));
        refuses(Refusal.RENAMED, zip("a.csv", CSV, "b.xlsx", CSV));
        refuses(Refusal.NOT_A_WORKBOOK, zip("a.pdf", CSV));
    }

    @Test
    void countsTheRowsOfAllFilesTogether() throws IOException {
        Path zip = zip("a.csv", CSV, "b.csv", CSV);
        try (Workbook book = Workbook.open(zip, "kota.zip", Limits.forLists().withRowsPerList(3))) {
            book.getSheets().getFirst().read(row -> {});
            Assertions.assertThatExceptionOfType(id.tampah.sheet.RefusedFileException.class)
                    .isThrownBy(() -> book.getSheets().getLast().read(row -> {}))
                    .matches(refused -> refused.getRefusal() == Refusal.LIST_TOO_LONG);
        }
    }

    private void refuses(Refusal refusal, Path zip) throws IOException {
        List<Path> before = files();
        Reading.refuses(refusal, zip, "kota.zip");
        assertThat(files()).isEqualTo(before);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private Path zip(Object... namesAndBytes) throws IOException {
        Path file = Files.createTempFile(folder, "arsip", ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write((byte[]) namesAndBytes[i + 1]);
                zip.closeEntry();
            }
        }
        return file;
    }
}
