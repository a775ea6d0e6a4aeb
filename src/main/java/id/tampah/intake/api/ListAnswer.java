package id.tampah.intake.api;

import id.tampah.intake.ListDetail;
import id.tampah.intake.ListState;
import id.tampah.intake.SheetView;
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
        String sha256,
        Instant receivedAt,
        int rowsRead,
        int accepted,
        int held,
        int rejected,
        int hiddenSheets,
        int externalLinks,
        @Nullable String message,
        List<ReadSheet> sheets,
        List<Step> steps) {

    /** What one sheet holds that nobody sees who opens it; its rows are held. */
    record ReadSheet(String name, int rowsRead, int hiddenRows, int hiddenColumns, int formulaRows, int mergedRows) {

        static ReadSheet of(SheetView sheet) {
            return new ReadSheet(
                    sheet.name(),
                    sheet.rowsRead(),
                    sheet.hiddenRows(),
                    sheet.hiddenColumns(),
                    sheet.formulaRows(),
                    sheet.mergedRows());
        }
    }

    /** One automatic step; {@code about} while its total is a guess. */
    record Step(
            String name,
            RunState state,
            long done,
            long total,
            boolean about,
            long secondsLeft,
            @Nullable Instant startedAt,
            @Nullable Instant finishedAt) {

        static Step of(JobRun run) {
            return new Step(
                    run.kind(),
                    run.state(),
                    run.done(),
                    run.total(),
                    run.about(),
                    run.state().live() ? run.secondsLeft() : 0,
                    run.startedAt(),
                    run.finishedAt());
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
                detail.sha256(),
                detail.list().receivedAt(),
                detail.list().rowsRead(),
                detail.list().accepted(),
                detail.list().held(),
                detail.list().rejected(),
                detail.hiddenSheets(),
                detail.externalLinks(),
                message,
                detail.sheets().stream().map(ReadSheet::of).toList(),
                detail.steps().stream().map(Step::of).toList());
    }
}
