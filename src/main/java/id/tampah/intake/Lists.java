package id.tampah.intake;

import id.tampah.intake.files.ReceivedFile;
import id.tampah.intake.files.SealedFiles;
import id.tampah.intake.reading.ReadingLimits;
import id.tampah.program.Source;
import java.util.UUID;
import java.util.function.BiFunction;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** The door of the lists: takes them in and starts their reading. */
@Service
@RequiredArgsConstructor
public class Lists {

    private final UploadRights rights;
    private final SealedFiles files;
    private final ReadingLimits limits;
    private final Arrivals arrivals;
    private final Keeping keeping;

    /**
     * Takes a file in and starts its reading. The same file for the same source, period and region is answered with the
     * list that is there already, also when two arrive at once.
     */
    public Receipt receive(Upload upload) {
        return receive(upload, (source, file) -> ListState.UPLOADED);
    }

    /**
     * The same in front of a person: a list whose columns are not certain waits for that person's word.
     *
     * @param look whether it shall wait even where all is certain
     */
    public Receipt receiveWatched(Upload upload, boolean look) {
        return receive(
                upload,
                (source, file) -> look || !arrivals.certain(upload, source, file.path())
                        ? ListState.PREVIEW
                        : ListState.UPLOADED);
    }

    private Receipt receive(Upload upload, BiFunction<Source, ReceivedFile, ListState> first) {
        Source source = rights.require(upload);
        try (ReceivedFile file = files.receive(upload.content(), limits.of(source.kind()))) {
            return keeping.keep(upload, source, file, first.apply(source, file));
        }
    }

    /** What jobs and the audit trail call a list. */
    public static String subject(UUID id) {
        return "list:" + id;
    }
}
