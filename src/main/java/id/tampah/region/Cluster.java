package id.tampah.region;

import id.tampah.shared.RegionCode;
import java.util.List;

/** Regencies that goods and reports take together, such as Pulau Lombok. */
public record Cluster(String code, String name, List<RegionCode> regencies) {

    public boolean contains(RegionCode region) {
        return regencies.stream().anyMatch(regency -> regency.contains(region));
    }
}
