package id.tampah.intake.reading;

import id.tampah.intake.reading.Place.Doubt;
import id.tampah.region.Located;
import id.tampah.region.RegionTree;
import id.tampah.shared.RegionCode;
import java.util.HashMap;
import java.util.Map;
import lombok.RequiredArgsConstructor;

/** Finds the region of rows by code or by names, each spelling only once for a list. */
@RequiredArgsConstructor
final class Places {

    private static final int REMEMBERED = 100_000;

    private final RegionTree tree;
    private final RegionCode list;
    private final Map<RegionText, Place> known = new HashMap<>();

    Place of(RegionText written) {
        Place place = known.get(written);
        if (place == null) {
            place = find(written);
            if (known.size() < REMEMBERED) {
                known.put(written, place);
            }
        }
        return place;
    }

    /** Whether somebody can have been registered there: the province of the code exists. */
    boolean hasProvince(String digits) {
        return tree.knows(digits.substring(0, 2));
    }

    private Place find(RegionText written) {
        RegionCode coded = written.kemendagri(tree::knows).map(RegionCode::new).orElse(RegionCode.COUNTRY);
        boolean village = coded.digits().length() == 10;
        if (village || !coded.contains(list) && !list.contains(coded)) {
            return inside(coded, Doubt.NONE);
        }
        return written.named() ? byNames(written, coded) : byCode(written, coded);
    }

    private Place byCode(RegionText written, RegionCode coded) {
        Doubt unknown = written.onlyBps() ? Doubt.BPS_CODE : Doubt.UNKNOWN;
        return inside(coded, written.coded() ? unknown : Doubt.NONE);
    }

    private Place byNames(RegionText written, RegionCode coded) {
        RegionCode start = coded.digits().length() < 4 ? new RegionCode(list.kab()) : coded;
        Located located = tree.locate(start, written.regency(), written.district(), written.village());
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
