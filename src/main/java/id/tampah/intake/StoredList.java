package id.tampah.intake;

import id.tampah.intake.reading.ListToRead;
import id.tampah.intake.reading.Mappings;
import id.tampah.intake.reading.ReadingLimits;
import id.tampah.program.SourceKind;
import id.tampah.shared.RegionCode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the reading job knows of the list it reads. */
record StoredList(
        UUID id,
        String region,
        String source,
        SourceKind sourceKind,
        @Nullable UUID periodId,
        String filename,
        byte[] sha256,
        Instant receivedAt,
        String uploadedBy,
        @Nullable UUID follows) {

    ListToRead toRead(Mappings mappings, ReadingLimits limits) {
        return new ListToRead(new RegionCode(region), sourceKind, mappings, limits.of(sourceKind));
    }

    String kab() {
        return new RegionCode(region).kab();
    }
}
