package id.tampah.dedup.asking;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question about one case to one village, or to the civil registry of one regency. */
public record Question(
        UUID id,
        UUID caseId,
        String region,
        Respondent askedOf,
        String text,
        String askedBy,
        Instant askedAt,
        @Nullable Answer answer,
        String answerNote,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {

    public boolean open() {
        return answer == null;
    }
}
