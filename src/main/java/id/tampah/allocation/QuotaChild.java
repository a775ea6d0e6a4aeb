package id.tampah.allocation;

import org.jspecify.annotations.Nullable;

/**
 * A region right below a node, with its quota if it has one.
 *
 * @param candidates households of the target there
 * @param awarded households that hold a place, from whichever node
 * @param waiting households in the queue
 */
public record QuotaChild(
        String region, String title, @Nullable QuotaNode quota, long candidates, long awarded, long waiting) {

    public int places() {
        return quota == null ? 0 : quota.places();
    }
}
