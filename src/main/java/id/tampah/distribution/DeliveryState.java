package id.tampah.distribution;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Where one delivery stands; only who hands over may change it. */
public enum DeliveryState {
    /** Waits for its day. */
    PLANNED,
    /** In the hands of the household. */
    DELIVERED,
    /** Tried in vain; may be tried again. */
    FAILED,
    /** Went back, or was marked by mistake. */
    RETURNED;

    Set<DeliveryState> next() {
        return switch (this) {
            case PLANNED -> Set.of(DELIVERED, FAILED);
            case FAILED -> Set.of(DELIVERED, RETURNED);
            case DELIVERED -> Set.of(RETURNED);
            case RETURNED -> Set.of(DELIVERED);
        };
    }

    public boolean canMoveTo(DeliveryState state) {
        return next().contains(state);
    }

    List<String> comesFrom() {
        return Arrays.stream(values())
                .filter(state -> state.canMoveTo(this))
                .map(Enum::name)
                .toList();
    }

    boolean needsReason() {
        return this == FAILED || this == RETURNED;
    }
}
