package id.tampah.registry;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a search found, fit to be kept in a session: ids and the masked question, never a number.
 *
 * @param question the name as it was typed, or the masked number
 * @param more whether there were more households than are listed
 * @param things lists and the like with this word
 */
public record FoundPeople(
        UUID id, Kind kind, String question, List<UUID> households, boolean more, List<FoundThing> things)
        implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Where to go at once, when there is only one household and nothing else. */
    public Optional<UUID> onlyHousehold() {
        return households.size() == 1 && things.isEmpty() ? Optional.of(households.getFirst()) : Optional.empty();
    }

    /** What was typed into the one box. */
    public enum Kind {
        NUMBER,
        NAME,
        /** Too short, or a number that is not sixteen digits. */
        UNCLEAR
    }
}
