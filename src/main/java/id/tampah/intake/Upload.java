package id.tampah.intake;

import id.tampah.shared.RegionCode;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file somebody sends as a list.
 *
 * @param content read once, to its end
 * @param idempotencyKey chosen by a program that may repeat its call
 */
public record Upload(
        String filename,
        InputStream content,
        String source,
        RegionCode region,
        @Nullable UUID periodId,
        @Nullable String idempotencyKey) {}
