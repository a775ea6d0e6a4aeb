package id.tampah.dedup.web;

import id.tampah.dedup.CaseFilter;
import id.tampah.dedup.CaseKind;
import id.tampah.dedup.CaseState;
import id.tampah.shared.RegionCode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The filter of the work list as it stands in the address; without a word about the state it shows what waits. */
public record WorkList(
        @Nullable CaseKind jenis,
        @Nullable String status,
        @Nullable String sumber,
        @Nullable String wilayah,
        @Nullable UUID daftar,
        @Nullable String pasti) {

    CaseFilter filter() {
        return new CaseFilter(jenis, state(), word(sumber), region(), daftar, "ya".equals(pasti));
    }

    /** The filter as the next address carries it on. */
    static String query(HttpServletRequest request) {
        return request.getQueryString() == null ? "" : "?" + request.getQueryString();
    }

    private @Nullable CaseState state() {
        return word(status) == null
                ? CaseState.OPEN
                : Arrays.stream(CaseState.values())
                        .filter(state -> state.name().equals(status))
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable String region() {
        return wilayah == null || wilayah.isBlank()
                ? null
                : RegionCode.parse(wilayah).map(RegionCode::digits).orElse("-");
    }

    private static @Nullable String word(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
