package id.tampah.sheet.columns;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Indonesian month names, whole and shortened, the English ones Excel writes, and the spellings in between. */
final class Months {

    private static final String[] SPELLINGS = {
        "januari jan january",
        "februari feb pebruari peb february febuari",
        "maret mar mrt march",
        "april apr apl",
        "mei may",
        "juni jun june",
        "juli jul july",
        "agustus agu agt agst ags aug august agus",
        "september sep sept",
        "oktober okt oct october",
        "november nov nopember nop",
        "desember des dec december"
    };
    private static final Map<String, Integer> BY_NAME = new HashMap<>();

    static {
        for (int month = 1; month <= SPELLINGS.length; month++) {
            for (String name : SPELLINGS[month - 1].split(" ")) {
                BY_NAME.put(name, month);
            }
        }
    }

    private Months() {}

    static Optional<Integer> parse(String lowerCaseName) {
        return Optional.ofNullable(BY_NAME.get(lowerCaseName));
    }
}
