package id.tampah.intake.reading;

import static id.tampah.sheet.columns.Field.BPS_CODE;
import static id.tampah.sheet.columns.Field.DISTRICT;
import static id.tampah.sheet.columns.Field.DISTRICT_CODE;
import static id.tampah.sheet.columns.Field.PROVINCE_CODE;
import static id.tampah.sheet.columns.Field.REGENCY;
import static id.tampah.sheet.columns.Field.REGENCY_CODE;
import static id.tampah.sheet.columns.Field.VILLAGE;
import static id.tampah.sheet.columns.Field.VILLAGE_CODE;

import id.tampah.shared.Digits;
import id.tampah.sheet.columns.Blank;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a row says about its region, as written: names, and codes that are whole (32.71.01.1001) or in parts (32, 71, 01,
 * 1001). BPS codes look alike and mean other areas; they are told from Kemendagri's and never taken for them.
 */
record RegionText(
        String province,
        String regencyCode,
        String districtCode,
        String villageCode,
        String bpsCode,
        String regency,
        String district,
        String village) {

    static final RegionText NONE = new RegionText("", "", "", "", "", "", "", "");

    /** Seven digits are a district of BPS; villages of Kemendagri have 1 or 2 as seventh digit, those of BPS count on. */
    private static final String BPS = "[1-9][0-9]{6}|[1-9][0-9]{5}[03-9][0-9]{3}";

    static RegionText of(RowTexts row) {
        return new RegionText(
                digits(row.of(PROVINCE_CODE)),
                digits(row.of(REGENCY_CODE)),
                digits(row.of(DISTRICT_CODE)),
                digits(row.of(VILLAGE_CODE)),
                digits(row.of(BPS_CODE)),
                filled(row.of(REGENCY)),
                filled(row.of(DISTRICT)),
                filled(row.of(VILLAGE)));
    }

    private static String digits(String text) {
        String code = text.isEmpty() ? text : Blank.strip(text).replace(".", "").replace(" ", "");
        return Digits.only(code) ? code : "";
    }

    private static String filled(String text) {
        return Blank.is(text) ? "" : text;
    }

    /** The deepest Kemendagri code that is known, put together from its parts where need be. */
    Optional<String> kemendagri(Predicate<String> known) {
        String regencyWhole = whole(province, regencyCode, 4);
        String districtWhole = whole(regencyWhole, districtCode, 6);
        return Stream.of(whole(districtWhole, villageCode, 10), villageCode, districtWhole, regencyWhole, province)
                .filter(code -> !code.isEmpty() && known.test(code))
                .findFirst();
    }

    private static String whole(String above, String part, int length) {
        return part.length() == length ? part : above.length() + part.length() == length ? above + part : "";
    }

    /** Whether the only codes are those of BPS. */
    boolean onlyBps() {
        String joined = province + regencyCode + districtCode + villageCode;
        return !bpsCode.isEmpty() || villageCode.matches(BPS) || districtCode.matches(BPS) || joined.matches(BPS);
    }

    boolean named() {
        return !regency.isEmpty() || !district.isEmpty() || !village.isEmpty();
    }

    boolean coded() {
        return !villageCode.isEmpty() || !bpsCode.isEmpty();
    }

    /** What a sentence quotes. */
    String shown() {
        return !village.isEmpty() ? village : villageCode.isEmpty() ? bpsCode : villageCode;
    }
}
