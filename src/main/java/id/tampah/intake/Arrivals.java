package id.tampah.intake;

import id.tampah.intake.reading.ListToRead;
import id.tampah.intake.reading.Mappings;
import id.tampah.intake.reading.ReadingLimits;
import id.tampah.program.Source;
import id.tampah.sheet.RefusedFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at files as they arrive, before anything of them is kept. */
@Component
@RequiredArgsConstructor
class Arrivals {

    private final ReadingLimits limits;
    private final JdbcClient jdbc;

    /** Whether nobody need be asked what the columns mean; a file that cannot be opened is refused by its reading. */
    @Transactional(readOnly = true)
    public boolean certain(Upload upload, Source source, Path file) {
        Mappings known = new Mappings(
                Map.of(), MappingSql.known(jdbc, source.code(), upload.region().kab()));
        ListToRead list = new ListToRead(upload.region(), source.kind(), known, limits.of(source.kind()));
        try {
            List<SheetPreview> sheets = new Previewing(list, Map.of()).look(file, upload.filename());
            return sheets.stream().allMatch(SheetPreview::certain);
        } catch (RefusedFileException refused) {
            return true;
        }
    }
}
