package id.tampah.region;

import java.util.List;
import java.util.UUID;

/** What an uploaded file would change, shown before it is confirmed. */
public record RegionDraft(
        UUID id, Kind kind, String edition, int rows, List<Region> fresh, List<Region> gone, List<Renamed> renamed) {

    public enum Kind {
        EDITION,
        HISTORY
    }

    /** The same code under another name. */
    public record Renamed(Region before, String after) {}
}
