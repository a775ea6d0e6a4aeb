package id.tampah.demo.lists;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** The sample files by name; what each shows stands under the key {@code demo.sample.<constant>}. */
@Getter
@RequiredArgsConstructor
public enum DemoSample {
    WALIKOTA_BERSIH("walikota-bersih.xlsx", "WALIKOTA", "3271"),
    WALIKOTA_ADA_SALAH("walikota-ada-salah.xlsx", "WALIKOTA", "3271"),
    NIK_RUSAK_EXCEL("nik-rusak-excel.xlsx", "WALIKOTA", "3271"),
    PKH_GANDA("pkh-ganda.csv", "PKH", "3271"),
    HANYA_NIK_NAMA("hanya-nik-nama.xlsx", "KELURAHAN", "3271"),
    NTB_JPS_GEMILANG("ntb-jps-gemilang.xlsx", "GUBERNUR", "52");

    private final String fileName;
    private final String source;
    private final String region;
}
