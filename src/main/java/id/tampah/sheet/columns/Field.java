package id.tampah.sheet.columns;

import java.util.List;
import lombok.Getter;

/**
 * What a column of a list can mean, with the headings under which it was seen in DTKS, DTSEN, P3KE, SIKS-NG, BNBA and
 * village lists; the first that a sheet has wins. Headings are compared by letters and digits only.
 */
@Getter
public enum Field {
    NIK(
            "nik",
            "nonik",
            "noktp",
            "nikktp",
            "nomorktp",
            "nomornik",
            "nonikktp",
            "noktpnik",
            "nikkk",
            "nomorindukkependudukan",
            "nomorinduk",
            "nikkpm",
            "nikpenerima",
            "nikkrt",
            "nikkepalakeluarga",
            "nikpengurus"),
    NO_KK(
            "nokk",
            "kk",
            "nomorkk",
            "nomorkartukeluarga",
            "nokartukeluarga",
            "kartukeluarga",
            "idkk",
            "nkk",
            "nokkktp",
            "nokeluarga"),
    NAME(
            "nama",
            "namalengkap",
            "namalgkp",
            "namapenerima",
            "namapenerimamanfaat",
            "namapenerimabantuan",
            "namakpm",
            "namapengurus",
            "namakrt",
            "namakepalakeluarga",
            "kepalakeluarga",
            "namakk",
            "namapeserta",
            "namapemohon",
            "namawarga",
            "namapenduduk",
            "namaktp"),
    BIRTH_DATE("tanggallahir", "tgllahir", "tgllhr", "tanggallhr", "tglahir", "tgllahirktp", "dob"),
    BIRTH_PLACE("tempatlahir", "tmplahir", "tmptlhr", "tmptlahir", "tptlahir"),
    BIRTH("tempattanggallahir", "tempattgllahir", "ttl", "tempatdantanggallahir"),
    SEX("jeniskelamin", "jnskel", "jk", "jnskelamin", "jenisklmin", "kelamin", "lp", "jenkel", "sex"),
    ADDRESS("alamat", "alamatktp", "alamatlengkap", "alamatdomisili", "alamatrumah", "alamattinggal", "jalan"),
    RT("rt", "rtktp", "nort"),
    RW("rw", "rwktp", "norw"),
    RT_RW("rtrw"),
    HAMLET("dusun", "namasls", "kampung", "lingkungan", "namadusun"),
    VILLAGE(
            "desakelurahan",
            "kelurahandesa",
            "kelurahan",
            "desa",
            "namakel",
            "namakelurahan",
            "namadesa",
            "namadesakelurahan",
            "namakelurahandesa",
            "kel",
            "nmkel",
            "keldesa",
            "desakel"),
    DISTRICT("kecamatan", "namakec", "namakecamatan", "kec", "nmkec"),
    REGENCY(
            "kabupatenkota",
            "kotakabupaten",
            "kabkota",
            "kabkot",
            "kabupaten",
            "kota",
            "namakab",
            "namakabkota",
            "namakabupaten",
            "namakabupatenkota",
            "nmkab"),
    PROVINCE("provinsi", "propinsi", "prov", "namaprov", "namaprovinsi", "nmprov"),
    VILLAGE_CODE(
            "kodewilayah",
            "kodekemdagri",
            "kodekemendagri",
            "kodedesa",
            "kodekel",
            "kodekelurahan",
            "kodedesakelurahan",
            "kodekelurahandesa",
            "iddesa",
            "idkel",
            "kddesa",
            "kdkel"),
    /** Statistics Indonesia numbers districts and villages in its own way; never joined with Kemendagri codes. */
    BPS_CODE("kodebps", "kodewilayahbps", "kodedesabps", "kodekelbps", "kdbps", "idbps", "idwilayahbps"),
    DISTRICT_CODE("kodekecamatan", "kodekec", "idkec", "kdkec"),
    REGENCY_CODE("kodekabupatenkota", "kodekabkota", "kodekab", "kodekabupaten", "idkab", "kdkab"),
    PROVINCE_CODE("kodeprovinsi", "kodeprov", "idprov", "kdprop", "kdprov"),
    DESIL(
            "desil",
            "desilnasional",
            "desilkesejahteraan",
            "desildtsen",
            "desilkeluarga",
            "peringkatkesejahteraan",
            "statuskesejahteraan"),
    PHONE("nohp", "nomorhp", "hp", "telp", "notelp", "notelepon", "nomortelepon", "nohandphone", "telepon", "nowa"),
    RELATION(
            "hubungandengankepalakeluarga",
            "hubungankeluarga",
            "statushubungankeluarga",
            "hubkel",
            "hubkeluarga",
            "shdk",
            "statushubungandalamkeluarga",
            "stathbkel",
            "statusdalamkeluarga",
            "hubkrt"),
    MOTHER(
            "namaibukandung",
            "ibukandung",
            "namagadisibukandung",
            "namalgkpibu",
            "namaibu",
            "namagadisibukandungpengurus"),
    FATHER("namaayah", "namalgkpayah", "ayah"),
    MARITAL("statuskawin", "stakawin", "statusperkawinan", "statusnikah"),
    JOB("pekerjaan", "jenispekerjaan", "lapanganusaha", "pekerjaanutama"),
    EDUCATION("pendidikan", "pendidikanterakhir"),
    MEMBERS(
            "jumlahart",
            "jumlahanggotakeluarga",
            "jumlahanggota",
            "jumlaharttanggungan",
            "jumlahtanggungan",
            "jmlanggota"),
    INCOME("penghasilan", "pendapatan", "penghasilansetelahcovid", "penghasilanperbulan", "penghasilansetelahcovid19"),
    STATUS(
            "statuspenduduk",
            "statuskependudukan",
            "statushidup",
            "masihhiduplabel",
            "keteranganmeninggal",
            "statusdasar",
            "statuskeberadaan",
            "status"),
    STATUS_DATE("tanggalstatus", "tanggalmeninggal", "tanggalperistiwa"),
    SOURCE_ID(
            "idkeluargap3ke",
            "idkeluarga",
            "iddtks",
            "idbdt",
            "idsemesta",
            "idartbdt",
            "idindividu",
            "nopesertapkh",
            "nopeserta"),
    PADAN("padandukcapil", "ceknik", "statuspadan"),
    NOTE("keterangan", "ket", "catatan");

    private final List<String> synonyms;

    Field(String... synonyms) {
        this.synonyms = List.of(synonyms);
    }

    /** Key of the field's name on screens. */
    public String messageKey() {
        return "sheet.field." + name();
    }
}
