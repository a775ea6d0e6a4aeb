package id.tampah.program;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a programme from a day on.
 *
 * @param basis the regulation they rest on
 * @param desilMax highest rank that may receive; null where rank does not count
 */
public record NewCriteria(
        LocalDate validFrom,
        String basis,
        String summary,
        @Nullable Integer desilMax) {}
