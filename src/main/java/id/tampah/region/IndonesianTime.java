package id.tampah.region;

import id.tampah.shared.RegionCode;
import java.time.ZoneId;
import lombok.Getter;
import lombok.RequiredArgsConstructor;

/**
 * The three time zones of the country by province (Keppres 41/1987; provinces founded later keep the zone of the one
 * they were part of).
 */
@Getter
@RequiredArgsConstructor
public enum IndonesianTime {
    WIB(ZoneId.of("Asia/Jakarta")),
    WITA(ZoneId.of("Asia/Makassar")),
    WIT(ZoneId.of("Asia/Jayapura"));

    private final ZoneId zone;

    /** The zone of a region; the whole country goes by the capital's. */
    public static IndonesianTime of(RegionCode region) {
        if (region.digits().isEmpty()) {
            return WIB;
        }
        return switch (region.digits().substring(0, 2)) {
            case "51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76" -> WITA;
            case "81", "82", "91", "92", "93", "94", "95", "96" -> WIT;
            default -> WIB;
        };
    }
}
