package id.tampah.allocation.web;

import id.tampah.shared.RegionCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a node is divided, as typed: one text per region, blank where nothing is said. */
record DivideForm(
        UUID periode,
        String wilayah,
        UUID parent,
        long version,
        @Nullable List<String> region,
        @Nullable List<String> places) {

    Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        List<String> codes = region == null ? List.of() : region;
        List<String> texts = places == null ? List.of() : places;
        for (int i = 0; i < Math.min(codes.size(), texts.size()); i++) {
            typed.put(codes.get(i), texts.get(i).strip());
        }
        return typed;
    }

    Map<RegionCode, Integer> byRegion() {
        Map<RegionCode, Integer> places = new LinkedHashMap<>();
        typed().forEach((code, text) -> {
            if (!text.isEmpty()) {
                places.put(new RegionCode(code), Figure.of(text));
            }
        });
        return places;
    }
}
