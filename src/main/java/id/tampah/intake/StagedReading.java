package id.tampah.intake;

import id.tampah.intake.reading.ListReading;
import id.tampah.intake.reading.ListToRead;
import id.tampah.intake.reading.ReadingResult;
import id.tampah.job.JobContext;
import id.tampah.region.RegionTree;
import id.tampah.shared.IdentityCipher;
import id.tampah.sheet.reading.Workbook;
import id.tampah.sheet.rows.LineRange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads one stored file into the stage table of the running batch: one thread reads and checks, this one copies. */
record StagedReading(RegionTree tree, IdentityCipher cipher, StoredList list, ListToRead toRead, Path file) {

    ReadingResult copy(JobContext job, Map<Integer, List<LineRange>> merged) {
        CopyPipe pipe = new CopyPipe();
        ListReading reading = new ListReading(toRead, tree, cipher, merged, pipe::put);
        ReadingResult result = pipe.run(
                job.getDatabase().openCopy(ReadingSql.COPY),
                () -> read(reading),
                () -> job.progressAbout(reading.rows(), reading.expected()));
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
