package id.tampah.dukcapil.gateway;

import id.tampah.sheet.writing.SheetLayout;
import id.tampah.sheet.writing.XlsxSheet;
import id.tampah.sheet.writing.XlsxWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The sheet that goes to the local office: one line a claim, two columns left empty for its answer. */
final class ExchangeSheet {

    static final String CLAIM = "NOMOR KLAIM";
    static final String NIK = "NIK";
    static final String RESULT = "HASIL";
    static final String REMARK = "KETERANGAN";

    private static final List<String> HEADINGS =
            List.of(CLAIM, NIK, "NO KK", "NAMA", "TANGGAL LAHIR", "JK", "ALAMAT", "KODE WILAYAH", RESULT, REMARK);

    private static final List<Integer> WIDTHS = List.of(18, 20, 20, 32, 14, 6, 36, 16, 20, 36);

    private ExchangeSheet() {}

    static byte[] write(GatewaySetting setting, List<Question> questions) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XlsxWriter writer = new XlsxWriter(bytes)) {
            XlsxSheet sheet = writer.sheet("Padan", SheetLayout.ofWidths(WIDTHS).withFrozenRows(4));
            sheet.title("Permintaan pemadanan data kependudukan");
            sheet.prose("PKS " + setting.agreement() + ": " + setting.purpose());
            sheet.prose("Isi HASIL: PADAN, TIDAK PADAN, TIDAK DITEMUKAN, MENINGGAL, PINDAH, atau GANDA.");
            sheet.header(HEADINGS);
            for (Question question : questions) {
                sheet.row(line(question));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<String> line(Question question) {
        return List.of(
                question.kab() + "-" + question.claimId(),
                question.identity().nikDigits(),
                question.identity().noKkDigits(),
                question.name(),
                question.birthDate() == null ? "" : question.birthDate().toString(),
                question.sex() == null ? "" : question.sex(),
                question.address(),
                question.region(),
                "",
                "");
    }
}
