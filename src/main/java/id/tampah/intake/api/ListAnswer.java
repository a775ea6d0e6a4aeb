package id.tampah.intake.api;

import id.tampah.intake.ListDetail;
import id.tampah.intake.ListState;
import id.tampah.job.JobRun;
import id.tampah.job.RunState;
import id.tampah.shared.RegionCode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A list as the API tells it; {@code message} says why a file was refused and what to do. */
record ListAnswer(
        UUID id,
        ListState status,
        String source,
        RegionCode region,
        @Nullable UUID period,
        String filename,
        Instant receivedAt,
        int rowsRead,
        int accepted,
        int held,
        int rejected,
        @Nullable String message,
        List<Step> steps) {

    /** One automatic step. */
    record Step(
            String name,
            RunState state,
            long done,
            long total,
            @Nullable Instant startedAt,
            @Nullable Instant finishedAt) {

        static Step of(JobRun run) {
            return new Step(run.kind(), run.state(), run.done(), run.total(), run.startedAt(), run.finishedAt());
        }
    }

    static ListAnswer of(ListDetail detail, @Nullable String message) {
        return new ListAnswer(
                detail.list().id(),
                detail.state(),
                detail.list().source(),
                new RegionCode(detail.list().region()),
                detail.periodId(),
                detail.list().filename(),
                detail.list().receivedAt(),
                detail.list().rowsRead(),
                detail.list().accepted(),
                detail.list().held(),
                detail.list().rejected(),
                message,
                detail.steps().stream().map(Step::of).toList());
    }
}
