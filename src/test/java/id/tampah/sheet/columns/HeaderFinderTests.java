package id.tampah.sheet.columns;

import static id.tampah.sheet.columns.Field.ADDRESS;
import static id.tampah.sheet.columns.Field.BIRTH_DATE;
import static id.tampah.sheet.columns.Field.BIRTH_PLACE;
import static id.tampah.sheet.columns.Field.DESIL;
import static id.tampah.sheet.columns.Field.DISTRICT;
import static id.tampah.sheet.columns.Field.DISTRICT_CODE;
import static id.tampah.sheet.columns.Field.NAME;
import static id.tampah.sheet.columns.Field.NIK;
import static id.tampah.sheet.columns.Field.NO_KK;
import static id.tampah.sheet.columns.Field.PHONE;
import static id.tampah.sheet.columns.Field.REGENCY;
import static id.tampah.sheet.columns.Field.REGENCY_CODE;
import static id.tampah.sheet.columns.Field.RELATION;
import static id.tampah.sheet.columns.Field.RT;
import static id.tampah.sheet.columns.Field.RW;
import static id.tampah.sheet.columns.Field.SEX;
import static id.tampah.sheet.columns.Field.VILLAGE;
import static id.tampah.sheet.columns.Field.VILLAGE_CODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.tampah.sheet.Refusal;
import id.tampah.sheet.RefusedFileException;
import id.tampah.sheet.rows.SheetLine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderFinderTests {

    @Test
    void knowsThePersonListOfP3keByItsPlaces() {
        List<String> row = List.of(
                "", "1", "EMPANG", "JL A", "99", "", "1", "SITI", "9901014101900001", "", "Perempuan", "1/Kepala");
        List<SheetLine> head =
                List.of(new SheetLine(2, List.of("DATA P3KE")), new SheetLine(13, row), new SheetLine(14, row));
        ColumnMap map = HeaderFinder.require(head);
        assertThat(map.indexOf(Field.NIK)).isEqualTo(8);
        assertThat(map.indexOf(Field.RELATION)).isEqualTo(11);
        assertThat(map.firstDataLine()).isEqualTo(13);
        assertThat(HeaderFinder.find(head.subList(0, 1))).isEmpty();
    }

    @Test
    void knowsTheBnbaSheetOfWestJava() {
        ColumnMap map = map("id,kode_kab,kode_kec,kode_kel,nama_kab,nama_kec,nama_kel,rt,rw,alamat,nama_krt,nik,no_kk,"
                + "jumlah_art_tanggungan,nomor_hp,lapangan_usaha,status_kedudukan,keterangan");
        assertThat(map.columns())
                .containsEntry(VILLAGE_CODE, 3)
                .containsEntry(DISTRICT_CODE, 2)
                .containsEntry(REGENCY_CODE, 1)
                .containsEntry(REGENCY, 4)
                .containsEntry(DISTRICT, 5)
                .containsEntry(VILLAGE, 6)
                .containsEntry(RT, 7)
                .containsEntry(RW, 8)
                .containsEntry(NAME, 10)
                .containsEntry(NIK, 11)
                .containsEntry(NO_KK, 12)
                .containsEntry(PHONE, 14);
        assertThat(map.unmapped()).containsExactly("id", "status_kedudukan");
    }

    @Test
    void takesTheNameThatGoesWithTheNikInDtks() {
        ColumnMap map =
                map("IDBDT,KDPROP,KDKAB,KDKEC,KDDESA,Alamat,Nama_SLS,Nama_KRT,Jumlah_ART,percentile,NOKK,no_kks,"
                        + "Nama_Pengurus,NIK_Pengurus,Nama_Gadis_Ibu_Kandung_Pengurus,status_kesejahteraan");
        assertThat(map.columns()).containsEntry(NAME, 12).containsEntry(NIK, 13).containsEntry(NO_KK, 10);
    }

    @Test
    void knowsTheMembersOfDtks() {
        assertThat(map("IDARTBDT,IDBDT,Nama,JnsKel,TmpLahir,TglLahir,NIK,NoKK,Hub_KRT,NUK,Hubkel,Umur,Sta_kawin")
                        .columns())
                .containsEntry(SEX, 3)
                .containsEntry(BIRTH_PLACE, 4)
                .containsEntry(BIRTH_DATE, 5)
                .containsEntry(NIK, 6)
                .containsEntry(RELATION, 10);
    }

    @Test
    void knowsFamiliesOfP3ke() {
        assertThat(map("no,id_keluarga_P3KE,provinsi,kabupaten_kota,kecamatan,desa_kelurahan,kode_kemdagri,"
                                + "desil_kesejahteraan,alamat,kepala_keluarga,nik,padan_dukcapil,jenis_kelamin,tanggal_lahir")
                        .columns())
                .containsEntry(VILLAGE, 5)
                .containsEntry(VILLAGE_CODE, 6)
                .containsEntry(DESIL, 7)
                .containsEntry(NAME, 9)
                .containsEntry(NIK, 10);
    }

    @Test
    void knowsTheThreeFormsOfDtsen() {
        assertThat(
                        map("nomor_kartu_keluarga,desil_nasional,kode_kabupaten_kota,kabupaten_kota,kecamatan,kelurahan_desa")
                                .columns())
                .containsEntry(NO_KK, 0)
                .containsEntry(DESIL, 1)
                .containsEntry(REGENCY_CODE, 2)
                .doesNotContainKey(NIK);
        assertThat(map("nomor_kartu_keluarga,nama_kepala_keluarga,desil_nasional,is_gc_kemensos")
                        .columns())
                .containsEntry(NAME, 1);
        assertThat(map("nomor_induk_kependudukan,nomor_kartu_keluarga,nama,tanggal_lahir,jenis_kelamin,"
                                + "status_hubungan_keluarga,rt_ktp,rw_ktp,alamat_ktp,desil_nasional,desil_provinsi")
                        .columns())
                .containsEntry(NIK, 0)
                .containsEntry(RT, 6)
                .containsEntry(ADDRESS, 8)
                .containsEntry(DESIL, 9);
    }

    @Test
    void knowsListsOfVillagesAndOfNikAndNameOnly() {
        assertThat(map("Peserta,No. Peserta,NIK,Nama,Tempat Lahir,Tanggal Lahir,Alamat")
                        .columns())
                .containsEntry(NIK, 2)
                .containsEntry(NAME, 3);
        assertThat(map("NIK (16 digit)*, NAMA LENGKAP ").columns())
                .containsEntry(NIK, 0)
                .containsEntry(NAME, 1);
    }

    @Test
    void findsTheHeaderUnderTitlesAndBehindEmptyColumns() {
        ColumnMap map = HeaderFinder.require(
                lines("DAFTAR PENERIMA BANTUAN", "KELURAHAN PAMOYANAN", "", ",,No,Nama,NIK", ",,1,SITI,9901"));
        assertThat(map.headerLine()).isEqualTo(4);
        assertThat(map.firstDataLine()).isEqualTo(5);
        assertThat(map.columns()).containsEntry(NAME, 3).containsEntry(NIK, 4);
    }

    @Test
    void readsHeadingsOverTwoRowsAndSkipsTheNumbering() {
        ColumnMap map = HeaderFinder.require(lines(
                "NO,NIK,NAMA,TEMPAT/TGL LAHIR,,ALAMAT,,",
                ",,,TEMPAT LAHIR,TANGGAL LAHIR,JALAN,RT,RW",
                "1,2,3,4,5,6,7,8",
                "1,9901010101900001,SITI,BOGOR,01/01/1990,JL A,001,002"));
        assertThat(map.headerLine()).isEqualTo(2);
        assertThat(map.firstDataLine()).isEqualTo(4);
        assertThat(map.columns())
                .containsEntry(NIK, 1)
                .containsEntry(BIRTH_DATE, 4)
                .containsEntry(RW, 7);
    }

    @Test
    void takesNoFirstPersonForTheNumbering() {
        assertThat(HeaderFinder.require(lines("NO,NIK,NAMA", "1,9901010101900001,SITI"))
                        .firstDataLine())
                .isEqualTo(2);
    }

    @Test
    void refusesNikTwiceAndNoHeaderAtAll() {
        refuses(Refusal.COLUMN_TWICE, "nik,NO_KK,Nama,NIK");
        refuses(Refusal.NO_HEADER, "Petunjuk pengisian", "Isi NIK dengan 16 angka");
        assertThat(HeaderFinder.find(lines("9901010101900001,SITI,JL A"))).isEmpty();
    }

    @Test
    void followsAPersonWhoKnowsBetter() {
        ColumnMap map = map("NIK,NAMA,ALAMAT").with(NAME, 2);
        assertThat(map.columns()).containsEntry(NAME, 2).doesNotContainKey(ADDRESS);
        assertThat(map.with(NAME, -1).has(NAME)).isFalse();
    }

    private static ColumnMap map(String header) {
        return HeaderFinder.require(lines(header));
    }

    private static void refuses(Refusal refusal, String... rows) {
        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> HeaderFinder.require(lines(rows)))
                .extracting(RefusedFileException::getRefusal)
                .isEqualTo(refusal);
    }

    private static List<SheetLine> lines(String... rows) {
        List<SheetLine> lines = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            if (!rows[i].isEmpty()) {
                lines.add(new SheetLine(i + 1, List.of(rows[i].split(",", -1))));
            }
        }
        return lines;
    }
}
