package id.tampah.demo.lists;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of a list as its source really names them; no two sources agree. */
public enum Layout {
    /** Fifteen columns: proposals collected by a city or a province. */
    USULAN(
            no("NO"),
            at("NIK", Field.NIK),
            at("NO KK", Field.NO_KK),
            at("NAMA LENGKAP", Field.NAME),
            at("TEMPAT LAHIR", Field.BIRTH_PLACE),
            at("TGL LAHIR", Field.BIRTH_DATE),
            at("JK", Field.SEX),
            at("ALAMAT", Field.ADDRESS),
            at("RT", Field.RT),
            at("RW", Field.RW),
            at("KELURAHAN", Field.VILLAGE),
            at("KECAMATAN", Field.DISTRICT),
            at("KAB/KOTA", Field.REGENCY),
            at("PEKERJAAN", Field.JOB),
            at("NO HP", Field.PHONE)),
    /** The ministry's reference data with their rank. */
    DTKS(
            at("IDSEMESTA", Field.REFERENCE_ID),
            at("NIK", Field.NIK),
            at("NOKK", Field.NO_KK),
            at("Nama", Field.NAME),
            at("TglLahir", Field.BIRTH_DATE),
            at("JnsKel", Field.SEX),
            at("Alamat", Field.ADDRESS),
            at("RT", Field.RT),
            at("RW", Field.RW),
            at("provinsi", Field.PROVINCE),
            at("kabupaten_kota", Field.REGENCY),
            at("kecamatan", Field.DISTRICT),
            at("desa_kelurahan", Field.VILLAGE),
            at("kode_kemdagri", Field.REGION_CODE),
            at("desil", Field.DESIL)),
    /** By name, by address: who is paid a national aid. */
    BNBA(
            no("No"),
            at("NAMA PENERIMA", Field.NAME),
            at("NIK KTP", Field.NIK),
            at("NO KK", Field.NO_KK),
            at("TGL LAHIR", Field.BIRTH_DATE),
            at("NM PROV", Field.PROVINCE),
            at("NM KAB", Field.REGENCY),
            at("NM KEC", Field.DISTRICT),
            at("NM KEL", Field.VILLAGE),
            at("ALAMAT", Field.ADDRESS)),
    /** What villages ask for: a NIK and a name is all they have. */
    NIK_NAMA(at("NIK", Field.NIK), at("NAMA", Field.NAME)),
    /** The package list of a province: families by village. */
    JPS(
            no("NO"),
            at("NAMA KEPALA KELUARGA", Field.NAME),
            at("NIK", Field.NIK),
            at("NOMOR KARTU KELUARGA", Field.NO_KK),
            at("TANGGAL LAHIR", Field.BIRTH_DATE),
            at("JENIS KELAMIN", Field.SEX),
            at("DUSUN", Field.ADDRESS),
            at("RT", Field.RT),
            at("RW", Field.RW),
            at("DESA/KELURAHAN", Field.VILLAGE),
            at("KECAMATAN", Field.DISTRICT),
            at("KABUPATEN/KOTA", Field.REGENCY),
            at("PEKERJAAN", Field.JOB));

    private record Heading(String text, @Nullable Field field) {}

    private final List<Heading> headings;

    Layout(Heading... headings) {
        this.headings = List.of(headings);
    }

    public String[] header() {
        return headings.stream().map(Heading::text).toArray(String[]::new);
    }

    public String[] cells(Entry entry, int number) {
        return headings.stream()
                .map(heading -> heading.field == null ? String.valueOf(number) : entry.get(heading.field))
                .toArray(String[]::new);
    }

    /** Positions of the columns that hold sixteen digits. */
    public List<Integer> digitColumns() {
        return Stream.of(Field.NIK, Field.NO_KK)
                .map(field -> headings.stream().map(Heading::field).toList().indexOf(field))
                .filter(at -> at >= 0)
                .toList();
    }

    private static Heading no(String text) {
        return new Heading(text, null);
    }

    private static Heading at(String text, Field field) {
        return new Heading(text, field);
    }
}
