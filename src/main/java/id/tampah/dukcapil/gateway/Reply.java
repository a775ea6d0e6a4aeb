package id.tampah.dukcapil.gateway;

import id.tampah.dukcapil.Outcome;
import id.tampah.dukcapil.RegisterField;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of one question to the service. Only {@link Answered} says anything about a person. */
sealed interface Reply {

    /**
     * @param fields asked fields that do not agree
     * @param compared similarity of each asked field in per cent
     * @param code the service's own code, where it gave one instead of fields
     * @param quotaLeft questions left as the service counts them
     */
    record Answered(
            Outcome outcome,
            List<RegisterField> fields,
            Map<RegisterField, Integer> compared,
            @Nullable String code,
            @Nullable Integer quotaLeft)
            implements Reply {}

    /** It answered, but nobody can read it: this claim waits, the others are asked. */
    record Unreadable() implements Reply {}

    /** It does not answer, or not today: all wait. */
    enum NoReply implements Reply {
        OUTAGE,
        QUOTA_GONE
    }
}
