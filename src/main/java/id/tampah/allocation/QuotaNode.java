package id.tampah.allocation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A node of the quota tree: its places, what it divided among its children and what its own awards use. */
public record QuotaNode(
        UUID id,
        UUID periodId,
        String region,
        @Nullable UUID parentId,
        int places,
        int divided,
        int used,
        long version) {

    public int left() {
        return places - divided - used;
    }

    /** Made by a higher office: whoever holds it may divide it but not change it. */
    public boolean fromAbove() {
        return parentId != null;
    }
}
