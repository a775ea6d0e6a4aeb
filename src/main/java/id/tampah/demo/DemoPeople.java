package id.tampah.demo;

import id.tampah.access.NewUser;
import id.tampah.access.Role;
import id.tampah.access.Users;
import id.tampah.region.Regions;
import id.tampah.shared.Ids;
import id.tampah.shared.RegionCode;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** The people of the demo: the first eight have a task and stand on the sign-in page. Their passwords are random. */
@Component
@RequiredArgsConstructor
class DemoPeople {

    private final Users users;
    private final Regions regions;

    void make() {
        for (NewUser person : people()) {
            users.create(person, Ids.next().toString());
        }
    }

    private List<NewUser> people() {
        return List.of(
                person(
                        "rina",
                        "Rina Wulandari",
                        Role.DINSOS_KOTA,
                        "3271",
                        "Satu daftar wali kota baru menunggu diunggah; putuskan data ganda, bagi kuota, jalankan penetapan."),
                person(
                        "asep",
                        "Asep Hidayat",
                        Role.DINSOS_KOTA,
                        "3271",
                        "Mata kedua Dinsos Kota Bogor: periksa daftar dan putusan rekan."),
                person(
                        "bima",
                        "Bima Suryadinata",
                        Role.PIMPINAN,
                        "3271",
                        "Wali Kota Bogor: tanda tangani SK yang menunggu, lihat cakupan per kelurahan."),
                person(
                        "dewi",
                        "Dewi Kartika",
                        Role.DUKCAPIL,
                        "3271",
                        "Disdukcapil Kota Bogor: perbaiki klaim yang tidak padan, muat register baru."),
                person(
                        "siti",
                        "Siti Pamoyanan",
                        Role.OPERATOR_DESA,
                        village("3271", "Pamoyanan"),
                        "Operator Kelurahan Pamoyanan: serahkan bantuan kepada keluarga hari ini."),
                person(
                        "lalu",
                        "Lalu Wirajaya",
                        Role.DINSOS_PROVINSI,
                        "52",
                        "Dinsos Provinsi NTB: susun sasaran JPS Gemilang dari DTKS dikurangi PKH dan BLT."),
                person("zul", "Zulkarnain Hamzah", Role.PIMPINAN, "52", "Gubernur NTB: tanda tangani SK JPS Gemilang."),
                person(
                        "ratna",
                        "Ratna Inspektorat",
                        Role.AUDITOR,
                        "",
                        "Inspektorat: baca semua, periksa keutuhan jejak audit."),
                person("admin", "Agus Administrator", Role.ADMIN, "", ""),
                person("kec.bosel", "Yayan Kecamatan", Role.KECAMATAN, "327101", ""),
                person("pos.bogor", "Deden Kurir", Role.DISTRIBUTOR, "3271", ""),
                person("dinsos.mataram", "Baiq Nuraini", Role.DINSOS_KOTA, "5271", ""),
                person("dukcapil.ntb", "Made Astawa", Role.DUKCAPIL, "52", ""),
                person("dinsos.jabar", "Neng Sumiati", Role.DINSOS_PROVINSI, "32", ""),
                person("operator.ampenan", "Muhammad Hadi", Role.OPERATOR_DESA, village("5271", "Ampenan Tengah"), ""));
    }

    private static NewUser person(String username, String name, Role role, String region, String task) {
        return new NewUser(username, name, role, new RegionCode(region), task, false, true);
    }

    private String village(String within, String name) {
        return regions.search(name, new RegionCode(within), 20).stream()
                .filter(region ->
                        region.code().digits().length() == 10 && region.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no village " + name + " in " + within))
                .code()
                .digits();
    }
}
