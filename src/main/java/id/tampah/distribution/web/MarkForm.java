package id.tampah.distribution.web;

import id.tampah.distribution.DeliveryReason;
import id.tampah.distribution.DeliveryState;
import id.tampah.distribution.Mark;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One tap on a delivery. */
record MarkForm(
        UUID client,
        long version,
        DeliveryState state,
        @Nullable DeliveryReason reason,
        @Nullable String note,
        @Nullable String status) {

    Mark of(UUID delivery) {
        return new Mark(client, delivery, version, state, reason, note == null ? "" : note);
    }
}
