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
import java.util.function.Consumer;

/** Reads and checks one stored file on a thread of its own, while this one lets the database take what is there. */
record StagedReading(RegionTree tree, IdentityCipher cipher, StoredList list, ListToRead toRead, Path file) {

    /** @param taker what becomes of a portion, ready for {@link ReadingSql#COPY} */
    ReadingResult pass(JobContext job, Map<Integer, List<LineRange>> merged, Consumer<byte[]> taker) {
        PortionPipe pipe = new PortionPipe();
        ListReading reading = new ListReading(toRead, tree, cipher, merged, pipe::put);
        ReadingResult result = pipe.run(() -> read(reading), portion -> {
            taker.accept(portion);
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
