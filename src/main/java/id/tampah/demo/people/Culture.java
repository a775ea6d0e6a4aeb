package id.tampah.demo.people;

import java.util.List;
import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** Whose names a family bears; roughly as common as in the places the demo tells about. */
@Getter
@RequiredArgsConstructor
enum Culture {
    SUNDA(List.of("ISLAM")),
    JAWA(List.of("ISLAM")),
    SASAK(List.of("ISLAM")),
    SAMAWA(List.of("ISLAM")),
    MBOJO(List.of("ISLAM")),
    BALI(List.of("HINDU")),
    BATAK(List.of("KRISTEN")),
    TIMUR(List.of("KATHOLIK")),
    TIONGHOA(List.of("BUDHA", "KRISTEN", "KATHOLIK"));

    private final List<String> religions;

    static Culture of(String regency, Dice dice) {
        return values()[dice.weighted(shares(regency))];
    }

    /** In the order of the constants. */
    private static int[] shares(String regency) {
        return switch (regency) {
            case "5201", "5202", "5203", "5208" -> new int[] {0, 4, 92, 1, 0, 3, 0, 0, 0};
            case "5271" -> new int[] {1, 9, 68, 2, 2, 13, 1, 2, 2};
            case "5204", "5207" -> new int[] {0, 7, 8, 81, 1, 2, 0, 1, 0};
            case "5205", "5206", "5272" -> new int[] {0, 4, 1, 2, 90, 1, 0, 2, 0};
            default -> new int[] {70, 18, 0, 0, 0, 0, 5, 2, 5};
        };
    }

    boolean isMuslim() {
        return religions.contains("ISLAM");
    }

    /** Whether children bear their father's family name. */
    boolean hasFamilyNames() {
        return this == BATAK || this == TIMUR || this == TIONGHOA;
    }
}
