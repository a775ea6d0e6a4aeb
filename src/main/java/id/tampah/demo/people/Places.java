package id.tampah.demo.people;

import id.tampah.region.Region;
import id.tampah.region.RegionTree;
import id.tampah.shared.RegionCode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where invented people live and were born. */
public final class Places {

    /** Residents in thousands, mid 2024 (Dukcapil, rounded); regencies not named here share alike. */
    private static final Map<String, Integer> RESIDENTS = Map.of(
            "5201", 744, "5202", 1_109, "5203", 1_404, "5204", 529, "5205", 246, "5206", 536, "5207", 152, "5208", 262,
            "5271", 441, "5272", 161);

    private static final List<String> FROM_WEST =
            List.of("3201", "3202", "3203", "3205", "3273", "3174", "3374", "1271");
    private static final List<String> FROM_EAST =
            List.of("5203", "5202", "5206", "5204", "5171", "3578", "7371", "5371");

    private final RegionTree tree;
    private final List<Region> villages;
    private final int[] reach;

    Places(RegionTree tree, RegionCode region, long seed) {
        this.tree = tree;
        this.villages = tree.villages(region);
        this.reach = new int[villages.size()];
        Dice dice = new Dice(seed, -77);
        for (int at = 0; at < reach.length; at++) {
            reach[at] = (at == 0 ? 0 : reach[at - 1]) + weight(villages.get(at).code(), dice);
        }
    }

    private int weight(RegionCode village, Dice dice) {
        int villagesThere = tree.villages(new RegionCode(village.kab())).size();
        int share = RESIDENTS.getOrDefault(village.kab(), 500) * 1_000 / villagesThere;
        return share * dice.between(60, 160) / 100;
    }

    RegionCode village(Dice dice) {
        int thrown = dice.below(reach[reach.length - 1]);
        int found = Arrays.binarySearch(reach, thrown);
        return villages.get(found < 0 ? -found - 1 : found + 1).code();
    }

    /** The district that issued a NIK: mostly the one of residence, sometimes a neighbour's. */
    RegionCode districtNear(RegionCode village, Dice dice) {
        return dice.chance(0.7)
                ? village.parent()
                : dice.pick(tree.children(new RegionCode(village.kab()))).code();
    }

    /** A district of somewhere else, for those who moved here later. */
    RegionCode districtElsewhere(RegionCode village, Dice dice) {
        String regency = dice.pick(village.digits().startsWith("5") ? FROM_EAST : FROM_WEST);
        return dice.pick(tree.children(new RegionCode(regency))).code();
    }

    /** {@code BOGOR} for any district of Kota Bogor, as a birth place is written. */
    String birthPlace(RegionCode district) {
        return plainRegency(new RegionCode(district.kab()));
    }

    private String plainRegency(RegionCode regency) {
        return name(regency).replaceFirst("^(KABUPATEN|KOTA)( ADMINISTRASI)? ", "");
    }

    public String name(RegionCode code) {
        return tree.find(code).orElseThrow().name().toUpperCase(Locale.ROOT);
    }

    Region anyVillage(Dice dice) {
        return villages.get(dice.below(villages.size()));
    }

    public RegionTree tree() {
        return tree;
    }
}
