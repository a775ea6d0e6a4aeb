package id.tampah.region;

import id.tampah.shared.RegionCode;
import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** What an area is by law; the code alone tells (Permendagri 58/2021). */
@Getter
@RequiredArgsConstructor
public enum RegionType {
    PROVINSI(1, "Provinsi"),
    KABUPATEN(2, "Kabupaten"),
    KOTA(2, "Kota"),
    KECAMATAN(3, "Kecamatan"),
    KELURAHAN(4, "Kelurahan"),
    DESA(4, "Desa");

    private final int level;
    private final String word;

    /** Cities count from 71; the villages of a district from 1001 (kelurahan), 2001 (desa) and 3001 (desa adat). */
    public static RegionType of(RegionCode code) {
        String digits = code.digits();
        return switch (digits.length()) {
            case 2 -> PROVINSI;
            case 4 -> digits.charAt(2) >= '7' ? KOTA : KABUPATEN;
            case 6 -> KECAMATAN;
            case 10 -> digits.charAt(6) == '1' ? KELURAHAN : DESA;
            default -> throw new IllegalArgumentException("the whole country has no type");
        };
    }
}
