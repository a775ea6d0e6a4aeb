package id.tampah.distribution.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** Which stage of which decree, from which day, where. */
record OpeningForm(
        @Nullable UUID decree,
        @Nullable UUID stage,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate due,

        @Nullable String place) {}
