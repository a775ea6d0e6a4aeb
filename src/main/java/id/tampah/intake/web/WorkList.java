package id.tampah.intake.web;

import id.tampah.intake.ListFilter;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The filter of the work list as it stands in the address. */
record WorkList(
        @Nullable String status,
        @Nullable String sumber,
        @Nullable String wilayah,
        @Nullable UUID sesudah) {

    static final int PAGE = 25;

    /** One more than a page, to know whether the list goes on. */
    ListFilter filter() {
        return new ListFilter(blankToNull(sumber), view(), blankToNull(wilayah), sesudah, PAGE + 1);
    }

    ListFilter.@Nullable View view() {
        return Arrays.stream(ListFilter.View.values())
                .filter(view -> view.name().equals(status))
                .findFirst()
                .orElse(null);
    }

    ListFilter with(ListFilter.@Nullable View view) {
        return new ListFilter(blankToNull(sumber), view, blankToNull(wilayah), null, 0);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
