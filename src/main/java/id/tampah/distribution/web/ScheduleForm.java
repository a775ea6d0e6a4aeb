package id.tampah.distribution.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** Another day and place for a village or district. */
record ScheduleForm(
        @Nullable String region,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate due,

        @Nullable String place) {}
