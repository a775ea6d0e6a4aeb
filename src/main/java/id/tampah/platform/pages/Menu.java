package id.tampah.platform.pages;

import static id.tampah.access.Role.ADMIN;
import static id.tampah.access.Role.AUDITOR;
import static id.tampah.access.Role.DINSOS_KOTA;
import static id.tampah.access.Role.DINSOS_PROVINSI;
import static id.tampah.access.Role.DISTRIBUTOR;
import static id.tampah.access.Role.DUKCAPIL;
import static id.tampah.access.Role.KECAMATAN;
import static id.tampah.access.Role.OPERATOR_DESA;
import static id.tampah.access.Role.PIMPINAN;

import id.tampah.access.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The menu in the order of the journey, each entry with the roles that may open it. */
enum Menu {
    BERANDA("beranda", "/", EnumSet.allOf(Role.class)),
    DAFTAR("daftar", "/daftar", EnumSet.complementOf(EnumSet.of(DISTRIBUTOR))),
    PADAN("padan", "/padan", EnumSet.of(DUKCAPIL, DINSOS_PROVINSI, DINSOS_KOTA, AUDITOR)),
    DATA_GANDA("data-ganda", "/data-ganda", EnumSet.of(DINSOS_PROVINSI, DINSOS_KOTA, DUKCAPIL, AUDITOR)),
    SASARAN(
            "sasaran",
            "/sasaran",
            EnumSet.of(DINSOS_PROVINSI, DINSOS_KOTA, PIMPINAN, KECAMATAN, OPERATOR_DESA, AUDITOR)),
    KUOTA("kuota", "/kuota", EnumSet.of(DINSOS_PROVINSI, DINSOS_KOTA, PIMPINAN, KECAMATAN, OPERATOR_DESA, AUDITOR)),
    PENYALURAN("penyaluran", "/penyaluran", EnumSet.complementOf(EnumSet.of(ADMIN, DUKCAPIL))),
    LAPORAN("laporan", "/laporan", EnumSet.of(ADMIN, DINSOS_PROVINSI, DINSOS_KOTA, PIMPINAN, KECAMATAN, AUDITOR)),
    JEJAK("jejak", "/jejak", EnumSet.of(AUDITOR, ADMIN)),
    PENGATURAN("pengaturan", "/pengaturan", EnumSet.of(ADMIN, DINSOS_PROVINSI, DINSOS_KOTA, AUDITOR));

    private final String key;
    private final String href;
    private final Set<Role> roles;

    Menu(String key, String href, Set<Role> roles) {
        this.key = key;
        this.href = href;
        this.roles = roles;
    }

    static List<Menu> of(Role role) {
        return Arrays.stream(values())
                .filter(entry -> entry.roles.contains(role))
                .toList();
    }

    MenuItem withCount(long count) {
        return new MenuItem(key, href, count);
    }

    String key() {
        return key;
    }
}
