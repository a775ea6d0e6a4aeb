package id.tampah.distribution;

import id.tampah.shared.Digits;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wish to change one delivery.
 *
 * @param clientId made with the form, so that one click counts once
 * @param version of the delivery as the page showed it
 */
public record Mark(
        UUID clientId,
        UUID deliveryId,
        long version,
        DeliveryState state,
        @Nullable DeliveryReason reason,
        String note) {

    public Mark {
        note = Digits.hide(note.strip());
    }
}
