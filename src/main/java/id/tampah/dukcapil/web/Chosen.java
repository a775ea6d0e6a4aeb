package id.tampah.dukcapil.web;

import id.tampah.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/** The region in the address of a page; it may only narrow the reader's own. */
final class Chosen {

    private Chosen() {}

    static RegionCode region(@Nullable String wilayah, RegionCode within) {
        return RegionCode.parse(wilayah == null ? "" : wilayah.strip())
                .filter(within::contains)
                .orElse(within);
    }
}
