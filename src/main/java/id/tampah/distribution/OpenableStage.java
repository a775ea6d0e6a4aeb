package id.tampah.distribution;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A stage that may be opened for a signed decree.
 *
 * @param unfinished households of the decree that still wait for an earlier stage
 */
public record OpenableStage(
        UUID decreeId,
        String skNumber,
        LocalDate skDate,
        String region,
        int households,
        UUID stageId,
        String stageName,
        String periodName,
        LocalDate starts,
        long amount,
        int unfinished) {}
