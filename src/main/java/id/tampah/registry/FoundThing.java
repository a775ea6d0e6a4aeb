package id.tampah.registry;

import java.io.Serial;
import java.io.Serializable;

/**
 * Something else the search box found.
 *
 * @param icon name of the icon beside it
 * @param title as its own page calls it
 * @param detail a few words more
 */
public record FoundThing(String icon, String title, String detail, String href) implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;
}
