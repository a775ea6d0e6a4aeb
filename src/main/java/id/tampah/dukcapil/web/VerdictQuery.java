package id.tampah.dukcapil.web;

import id.tampah.dukcapil.VerdictFilter;
import id.tampah.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/** The filter as it stands in the address of the page. */
record VerdictQuery(
        @Nullable String hasil,
        @Nullable String beda,
        @Nullable String wilayah,
        @Nullable String sumber,
        @Nullable String daftar) {

    /** @param within where the reader is; a region that is chosen may only narrow it */
    VerdictFilter filter(RegionCode within) {
        String region = Chosen.region(wilayah, within).digits();
        return new VerdictFilter(text(hasil), text(beda), region, text(sumber), text(daftar));
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }
}
