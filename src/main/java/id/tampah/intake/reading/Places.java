package id.tampah.intake.reading;

import id.tampah.intake.reading.Place.Doubt;
import id.tampah.region.Located;
import id.tampah.region.RegionTree;
import id.tampah.shared.RegionCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;

/** Finds the region of rows by code or by names, each spelling only once for a list. */
@RequiredArgsConstructor
final class Places {

    private static final int REMEMBERED = 100_000;

    private final RegionTree tree;
    private final RegionCode list;
    private final Map<String, Place> known = new HashMap<>();

    Place of(String code, String regency, String district, String village) {
        String key = code + '\n' + regency + '\n' + district + '\n' + village;
        Place place = known.get(key);
        if (place == null) {
            place = find(code, regency, district, village);
            if (known.size() < REMEMBERED) {
                known.put(key, place);
            }
        }
        return place;
    }

    private Place find(String code, String regency, String district, String village) {
        Optional<RegionCode> byCode = RegionCode.parse(code).filter(parsed -> tree.knows(parsed.digits()));
        if (byCode.isPresent()) {
            return inside(byCode.get(), Doubt.NONE);
        }
        Located located = tree.locate(new RegionCode(list.kab()), regency, district, village);
        return switch (located.outcome()) {
            case OUTSIDE -> new Place(list, Doubt.OUTSIDE);
            case UNKNOWN_NAME -> inside(located.code(), Doubt.UNKNOWN);
            case FOUND, NOT_NAMED -> inside(located.code(), Doubt.NONE);
        };
    }

    private Place inside(RegionCode code, Doubt doubt) {
        if (list.contains(code)) {
            return new Place(code, doubt);
        }
        return new Place(list, code.contains(list) ? doubt : Doubt.OUTSIDE);
    }
}
