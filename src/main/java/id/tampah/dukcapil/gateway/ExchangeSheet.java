package id.tampah.dukcapil.gateway;

import id.tampah.dukcapil.RegisterField;
import id.tampah.sheet.writing.SheetLayout;
import id.tampah.sheet.writing.XlsxSheet;
import id.tampah.sheet.writing.XlsxWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sheet that goes to the local office: one line a claim, columns left empty for its answer. */
final class ExchangeSheet {

    static final String CLAIM = "NOMOR KLAIM";
    static final String NIK = "NIK";
    static final String RESULT = "HASIL";
    static final String REMARK = "KETERANGAN";

    /** The columns in which the office answers field by field. */
    static final Map<String, RegisterField> FIELDS = fields();

    private static final List<String> ASKED =
            List.of(CLAIM, NIK, "NO KK", "NAMA", "TANGGAL LAHIR", "JK", "ALAMAT", "KODE WILAYAH");

    private static final List<String> HEADINGS = Stream.of(ASKED, FIELDS.keySet(), List.of(RESULT, REMARK))
            .flatMap(Collection::stream)
            .toList();

    private static final List<Integer> WIDTHS = List.of(18, 20, 20, 32, 14, 6, 36, 16, 16, 16, 16, 16, 16, 20, 36);

    private ExchangeSheet() {}

    private static Map<String, RegisterField> fields() {
        Map<String, RegisterField> fields = new LinkedHashMap<>();
        fields.put("HASIL NAMA", RegisterField.NAMA);
        fields.put("HASIL TANGGAL LAHIR", RegisterField.TGL_LAHIR);
        fields.put("HASIL JK", RegisterField.JK);
        fields.put("HASIL KK", RegisterField.KK);
        fields.put("HASIL ALAMAT", RegisterField.ALAMAT);
        return fields;
    }

    static byte[] write(GatewaySetting setting, List<Question> questions) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XlsxWriter writer = new XlsxWriter(bytes)) {
            XlsxSheet sheet = writer.sheet("Padan", SheetLayout.ofWidths(WIDTHS).withFrozenRows(5));
            sheet.title("Permintaan pemadanan data kependudukan");
            sheet.prose("PKS " + setting.agreement() + ": " + setting.purpose());
            sheet.prose(
                    "Isi kolom HASIL tiap data: SESUAI atau TIDAK SESUAI, bila ada dengan kemiripan, misalnya SESUAI (87).");
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
                question.region());
    }
}
