package id.tampah.program;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a programme from a day on.
 *
 * @param basis the regulation they rest on
 * @param desilMax highest rank that may receive; null where rank does not count
 * @param refused answers of Dukcapil that keep a household out
 * @param refusedBasis the text that rests on
 * @param leftOut steps the programme does without
 */
public record NewCriteria(
        LocalDate validFrom,
        String basis,
        String summary,
        @Nullable Integer desilMax,
        Set<Refusal> refused,
        String refusedBasis,
        Set<OptionalStep> leftOut) {

    /** Every answer that speaks against the data keeps a household out; village steps are left out. */
    public NewCriteria(LocalDate validFrom, String basis, String summary, @Nullable Integer desilMax) {
        this(
                validFrom,
                basis,
                summary,
                desilMax,
                Set.of(Refusal.values()),
                "Permendagri 102/2019",
                Set.of(OptionalStep.values()));
    }
}
