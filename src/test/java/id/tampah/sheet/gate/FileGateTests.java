package id.tampah.sheet.gate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.tampah.sheet.Limits;
import id.tampah.sheet.Refusal;
import id.tampah.sheet.RefusedFileException;
import id.tampah.sheet.TinyWorkbook;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileGateTests {

    private static final String ROW = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

    @TempDir
    private Path folder;

    @Test
    void passesAWorkbook() throws IOException {
        assertThat(check(tiny(), "daftar.xlsx")).isEqualTo(FileKind.WORKBOOK);
    }

    @Test
    void passesText() throws IOException {
        assertThat(check(file("NIK,NAMA\n".getBytes(UTF_8)), "daftar.csv")).isEqualTo(FileKind.TEXT);
    }

    @Test
    void refusesNothing() throws IOException {
        refuses(Refusal.EMPTY, file(new byte[0]), "daftar.xlsx");
    }

    @Test
    void refusesWhatIsTooLarge() throws IOException {
        Path file = tiny();
        Limits limits = Limits.forLists().withFileBytes(Files.size(file) - 1);
        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> FileGate.check(file, "daftar.xlsx", limits))
                .extracting(RefusedFileException::getRefusal)
                .isEqualTo(Refusal.TOO_LARGE);
    }

    @Test
    void refusesRenamedFiles() throws IOException {
        refuses(Refusal.RENAMED, file("MZ program".getBytes(UTF_8)), "daftar.xlsx");
        refuses(Refusal.RENAMED, file("NIK,NAMA".getBytes(UTF_8)), "daftar.xlsx");
        refuses(Refusal.RENAMED, file("%PDF-1.7".getBytes(UTF_8)), "daftar.csv");
        refuses(Refusal.RENAMED, tiny(), "daftar.csv");
        refuses(Refusal.WEB_PAGE, file("<html><table>".getBytes(UTF_8)), "daftar.xls");
        refuses(Refusal.UNKNOWN_KIND, file("NIK,NAMA".getBytes(UTF_8)), "daftar.doc");
    }

    @Test
    void refusesTextOfAnUnknownEncoding() throws IOException {
        refuses(Refusal.TEXT_ENCODING, file("N\0I\0K\0".getBytes(UTF_8)), "daftar.csv");
    }

    @Test
    void refusesBytesBeforeAndBehindThePackage() throws IOException {
        Path behind = tiny();
        Files.writeString(behind, "<script>", StandardOpenOption.APPEND);
        refuses(Refusal.EXTRA_BYTES, behind, "daftar.xlsx");
    }

    @Test
    void refusesTwinsThatDifferInCaseOnly() throws IOException {
        Path file = TinyWorkbook.ofRows(ROW)
                .part("xl/worksheets/SHEET1.XML", "<worksheet/>")
                .writeTo(folder);
        refuses(Refusal.PART_NAME, file, "daftar.xlsx");
    }

    @Test
    void refusesNamesThatLeaveTheFolder() throws IOException {
        refuses(
                Refusal.PART_NAME,
                TinyWorkbook.ofRows(ROW).part("../../etc/x", "").writeTo(folder),
                "a.xlsx");
        refuses(Refusal.PART_NAME, TinyWorkbook.ofRows(ROW).part("/etc/x", "").writeTo(folder), "a.xlsx");
        refuses(Refusal.PART_NAME, TinyWorkbook.ofRows(ROW).part("c:x", "").writeTo(folder), "a.xlsx");
    }

    @Test
    void refusesDocumentTypesInAnyPartAndEncoding() throws IOException {
        String type = "<?xml version=\"1.0\"?><!DOCTYPE a SYSTEM \"http://127.0.0.1:9999/\"><a/>";
        refuses(
                Refusal.ENTITIES,
                TinyWorkbook.ofRows(ROW).part("docProps/core.xml", type).writeTo(folder),
                "a.xlsx");
        Path wide = TinyWorkbook.ofRows(ROW)
                .part("docProps/core.xml", type, java.nio.charset.StandardCharsets.UTF_16)
                .writeTo(folder);
        refuses(Refusal.ENTITIES, wide, "a.xlsx");
    }

    @Test
    void refusesAnUnknownWayOfPacking() throws IOException {
        refuses(Refusal.PACKING, patched(10, (short) 99), "daftar.xlsx");
    }

    @Test
    void refusesEncryptedParts() throws IOException {
        refuses(Refusal.ENCRYPTED, patched(8, (short) 1), "daftar.xlsx");
    }

    @Test
    void refusesACutFile() throws IOException {
        byte[] bytes = Files.readAllBytes(tiny());
        refuses(Refusal.DAMAGED, file(java.util.Arrays.copyOf(bytes, bytes.length / 2)), "daftar.xlsx");
    }

    @Test
    void refusesTooManyParts() throws IOException {
        TinyWorkbook workbook = TinyWorkbook.ofRows(ROW);
        for (int i = 0; i < 300; i++) {
            workbook.part("xl/media/" + i + ".bin", "");
        }
        refuses(Refusal.TOO_MANY_PARTS, workbook.writeTo(folder), "daftar.xlsx");
    }

    private Path tiny() throws IOException {
        return TinyWorkbook.ofRows(ROW).writeTo(folder);
    }

    /** A workbook whose first line of the table of contents is changed. */
    private Path patched(int offset, short value) throws IOException {
        byte[] bytes = Files.readAllBytes(tiny());
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int central = buffer.getInt(bytes.length - 22 + 16);
        buffer.putShort(central + offset, value);
        return file(bytes);
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "file", ".bin"), bytes);
    }

    private static FileKind check(Path file, String name) throws IOException {
        return FileGate.check(file, name, Limits.forLists());
    }

    private static void refuses(Refusal refusal, Path file, String name) {
        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> check(file, name))
                .extracting(RefusedFileException::getRefusal)
                .isEqualTo(refusal);
    }
}
