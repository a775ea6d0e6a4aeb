package id.tampah.distribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One delivery as village staff see it; the NIK is masked but on the paper of who may reveal it.
 *
 * @param formKey fresh with every showing: the key of the mark that a tap on this row makes
 */
public record DeliveryRow(
        UUID id,
        UUID formKey,
        int position,
        String name,
        String nik,
        String region,
        long amount,
        LocalDate due,
        String place,
        DeliveryState state,
        @Nullable DeliveryReason reason,
        String note,
        @Nullable String handedBy,
        @Nullable Instant at,
        long version) {}
