package id.tampah.job;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One number of the signed-in user's area, with the page that explains it.
 *
 * @param arguments of the message
 * @param of what the number is a part of, such as the places of a quota; null where it stands alone
 */
public record AreaFigure(
        String messageKey,
        List<String> arguments,
        long value,
        @Nullable Long of,
        String href) {

    public AreaFigure(String messageKey, long value, String href) {
        this(messageKey, List.of(), value, null, href);
    }
}
