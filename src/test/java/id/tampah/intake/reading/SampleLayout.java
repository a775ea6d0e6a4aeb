package id.tampah.intake.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Lists as agencies really send them, with the people of one invented family of Kota Bogor; cells are parted by '|'. */
enum SampleLayout {
    WEST_JAVA_BNBA(
            "id|kode_kab|kode_kec|kode_kel|nama_kab|nama_kec|nama_kel|rt|rw|alamat|nama_krt|nik|no_kk|"
                    + "jumlah_art_tanggungan|nomor_hp|lapangan_usaha|status_kedudukan|penghasilan_sebelum_covid19|"
                    + "penghasilan_setelah_covid|keterangan|Pintu Bantuan|Aduan RW|Layak Dapat Bantuan",
            "1|3271|3271010|3271010001|KOTA BOGOR|BOGOR SELATAN|PAMOYANAN|3|05|Jl. Melati|SITI|3271014101900001|"
                    + "3271010101200001|2|0812|1|2|1000000|0||6||"),
    DTKS_HOUSEHOLDS(
            "IDBDT|NoPesertaPBDT|KDPROP|KDKAB|KDKEC|KDDESA|Alamat|Nama_SLS|Nama_KRT|Jumlah_ART|Jumlah_Keluarga|AdaPKH|"
                    + "sta_bangunan|luas_lantai|percentile|NOKK|no_kks|Nama_Pengurus|NIK_Pengurus|"
                    + "Nama_Gadis_Ibu_Kandung_Pengurus|lat|long|status_kesejahteraan",
            "12|34|32|71|010|001|Jl. Melati|RT 03|ASEP|4|1|YA|1|36|12|3271010101200001|99|SITI|3271014101900001|IBU|-6|106|1"),
    DTKS_MEMBERS(
            "IDARTBDT|IDBDT|Nama|JnsKel|TmpLahir|TglLahir|NIK|NoKK|Hub_KRT|NUK|Hubkel|Umur|Sta_kawin|DUK_NAMA|NOREKENING|"
                    + "MasukKuota|KET_PADAN_PBI|SEGMEN_BPJS|CEKNIK|penerima_bst",
            "1|12|SITI|2|BOGOR|1990-01-01|3271014101900001|3271010101200001|1|1|1|30|2|SITI|0|1|PADAN|PBI|PADAN|0"),
    P3KE_FAMILIES(
            "no|id_keluarga_P3KE|provinsi|kabupaten_kota|kecamatan|desa_kelurahan|kode_kemdagri|desil_kesejahteraan|alamat|"
                    + "kepala_keluarga|nik|padan_dukcapil|jenis_kelamin|tanggal_lahir|pekerjaan|pendidikan|resiko_stunting",
            "1|P1|JAWA BARAT|KOTA BOGOR|BOGOR SELATAN|PAMOYANAN|32.71.01.1005|1|Jl. Melati|SITI|3271014101900001|Padan|"
                    + "Perempuan|1 Januari 1990|Buruh|SD|TIDAK"),
    P3KE_VERVAL(
            "IDENTITAS||||||VERVAL|||DTKS|"
                    + "~no|kecamatan|desa_kelurahan|kepala_keluarga|nik|alamat|memenuhi_kriteria_P3KE|"
                    + "nama_perbaikan|NIK_perbaikan|BERIRISAN_DTKS|ID_DTKS~1|2|3|4|5|6|7|8|9|10|11",
            "1|BOGOR SELATAN|PAMOYANAN|SITI|3271014101900001|Jl. Melati|Ya|SITI R|3271014101900009|Ya|D1"),
    DTSEN_BY_KK(
            "nomor_kartu_keluarga|desil_nasional|kode_kabupaten_kota|kabupaten_kota|kecamatan|kelurahan_desa",
            "3271010101200001|1|3271|KOTA BOGOR|BOGOR SELATAN|PAMOYANAN"),
    DTSEN_LONG(
            "nomor_induk_kependudukan|nomor_kartu_keluarga|nama|tanggal_lahir|jenis_kelamin|status_hubungan_keluarga|"
                    + "status_kawin|pbi_nas|rt_ktp|rw_ktp|alamat_ktp|desil_nasional|desil_provinsi|desil_kabupaten_kota|"
                    + "id_pelanggan_pln|jenis_lantai_terluas",
            "3271014101900001|3271010101200001|SITI|01/01/1990|Perempuan|KEPALA KELUARGA|KAWIN|1|003|005|Jl. Melati|1|2|3|5|4"),
    ONLY_NIK_AND_NAME("NIK|NAMA", "3271014101900001|SITI");

    private final String head;
    private final String row;

    SampleLayout(String head, String row) {
        this.head = head;
        this.row = row;
    }

    /** With title lines above; lines of the head are parted by '~', an empty first cell below another is merged with it. */
    Path workbook(Path folder) throws IOException {
        return write(folder, book -> {
            Sheet sheet = book.createSheet("Daftar");
            put(sheet, 0, "DAFTAR PENERIMA MANFAAT TAHUN 2026");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
            int line = 2;
            for (String heading : head.split("~")) {
                put(sheet, line++, heading);
            }
            put(sheet, line++, row);
            put(sheet, line, "JUMLAH|1");
        });
    }

    /** DTSEN version 3: parted by '|', Latin-1, with a line that was broken in two. */
    static Path dtsenText(Path folder) throws IOException {
        Charset latin1 = StandardCharsets.ISO_8859_1;
        String text = """
                nomor_kartu_keluarga|nama_kepala_keluarga|desil_nasional|is_gc_kemensos|is_pbi_se|is_siks_ng
                3271010101200001|SITI NURÉ|1|1|0|1
                3271010101200002|BUDI
                SANTOSO|2|1|0|1
                3271010101200003|DE|WI|3|1|0|1
                """;
        return Files.write(folder.resolve("dtsen.csv"), text.getBytes(latin1));
    }

    /** P3KE as delivered: twelve lines of titles, no headings that help, people from line 13 in columns B to N. */
    static Path delivered(Path folder) throws IOException {
        return write(folder, book -> {
            Sheet sheet = book.createSheet("P3KE");
            IntStream.range(0, 12).forEach(line -> put(sheet, line, "|Pensasaran P3KE " + line));
            put(sheet, 12, "|1|PAMOYANAN|Jl. Melati|K1|x|1|SITI|3271014101900001|01|2|1/Kepala keluarga|x|x");
            put(sheet, 13, "|2|PAMOYANAN|Jl. Melati|K1|x|1|BUDI|3271010101900002|01|1|2/Anak|x|x");
        });
    }

    /** The template of village software: a sheet about the programme, a sheet of its members. */
    static Path village(Path folder) throws IOException {
        return write(folder, book -> {
            Sheet programme = book.createSheet("Program");
            put(
                    programme,
                    0,
                    "ID Program|Nama Program|Sasaran|Keterangan|Asal Dana|Rentang Waktu Awal|Rentang Waktu Akhir");
            put(programme, 1, "1|BLT|1||4|2026-01-01|2026-12-31");
            Sheet members = book.createSheet("Peserta");
            put(members, 0, "Peserta|No. Peserta|NIK|Nama|Tempat Lahir|Tanggal Lahir|Alamat");
            put(members, 1, "3271014101900001|1|3271014101900001|SITI|BOGOR|1990-01-01|Jl. Melati");
        });
    }

    private interface Content {
        void fill(XSSFWorkbook book);
    }

    private static Path write(Path folder, Content content) throws IOException {
        Path file = folder.resolve("daftar.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            content.fill(book);
            book.write(out);
        }
        return file;
    }

    private static void put(Sheet sheet, int line, String cells) {
        Row row = sheet.createRow(line);
        String[] texts = cells.split("\\|", -1);
        IntStream.range(0, texts.length)
                .filter(column -> !texts[column].isEmpty())
                .forEach(column -> row.createCell(column).setCellValue(texts[column]));
    }
}
