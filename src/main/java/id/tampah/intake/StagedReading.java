package id.tampah.intake;

import id.tampah.intake.reading.ListReading;
import id.tampah.intake.reading.ListToRead;
import id.tampah.intake.reading.ReadingResult;
import id.tampah.job.JobContext;
import id.tampah.region.RegionTree;
import id.tampah.shared.IdentityCipher;
import id.tampah.sheet.reading.Workbook;
import id.tampah.sheet.rows.LineRange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Brings one stored file portion by portion into the stage table of the running batch: one thread reads and checks what comes
 * next while this one copies and the database takes what is there.
 */
record StagedReading(RegionTree tree, IdentityCipher cipher, StoredList list, ListToRead toRead, Path file) {

    /** @param take what becomes of a portion that stands in the stage table */
    ReadingResult copy(JobContext job, Map<Integer, List<LineRange>> merged, Runnable take) {
        PortionPipe pipe = new PortionPipe();
        ListReading reading = new ListReading(toRead, tree, cipher, merged, pipe::put);
        ReadingResult result = pipe.run(() -> read(reading), portion -> {
            job.getDatabase().copy(ReadingSql.COPY, new ByteArrayInputStream(portion));
            take.run();
            job.progressAbout(reading.rows(), reading.expected());
        });
        job.progressNow(result.rows(), result.rows());
        if (!reading.mergedFound().isEmpty()) {
            throw new MergedCellsException(reading.mergedFound());
        }
        return result;
    }

    private ReadingResult read(ListReading reading) throws IOException {
        try (Workbook book = Workbook.open(file, list.filename(), toRead.limits())) {
            return reading.read(book);
        }
    }
}
