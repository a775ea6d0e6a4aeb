package id.tampah.intake;

import java.util.UUID;

/**
 * The answer to an upload.
 *
 * @param repeated the same file was here before for this source, period and region; the id is the first one's
 */
public record Receipt(UUID id, ListState state, boolean repeated) {}
