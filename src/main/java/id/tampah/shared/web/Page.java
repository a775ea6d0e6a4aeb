package id.tampah.shared.web;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Twenty-five lines of a list that is known as a whole, such as the villages of a city.
 *
 * @param previous number of the page before, counted from 0
 */
public record Page<T>(
        List<T> rows,
        int total,
        @Nullable Integer previous,
        @Nullable Integer next) {

    private static final int SIZE = 25;

    /** A page that does not exist is the nearest one. */
    public static <T> Page<T> of(Collection<T> lines, int number) {
        List<T> all = List.copyOf(lines);
        int last = Math.max(0, (all.size() - 1) / SIZE);
        int page = Math.clamp(number, 0, last);
        List<T> rows = all.subList(page * SIZE, Math.min(all.size(), (page + 1) * SIZE));
        return new Page<>(rows, all.size(), page == 0 ? null : page - 1, page == last ? null : page + 1);
    }
}
