package id.tampah.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the verify button found.
 *
 * @param entries links checked
 * @param brokenAt sequence number of the first wrong link, or null when all is whole
 * @param fault message key of what is wrong there
 * @param head hash of the last signed head in hexadecimal, to compare with a printed one
 */
public record ChainReport(
        long entries,
        @Nullable Long brokenAt,
        @Nullable String fault,
        String head,
        @Nullable Instant headAt) implements java.io.Serializable {

    public boolean whole() {
        return brokenAt == null;
    }
}
