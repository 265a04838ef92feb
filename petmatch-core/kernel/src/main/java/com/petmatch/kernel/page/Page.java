package com.petmatch.kernel.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Rows in order, and where to go on. Immutable.
 *
 * @param next empty on the last page
 */
public record Page<T>(List<T> items, Optional<Cursor> next) {

    /** Copies the items. */
    public Page {
        items = List.copyOf(items);
    }

    /** A page after which there is nothing. */
    public static <T> Page<T> last(List<T> items) {
        return new Page<>(items, Optional.empty());
    }

    /**
     * Makes a page of what a store returned when asked for one row more than the limit: the spare row only tells that
     * there is a next page.
     */
    public static <T> Page<T> cut(List<T> rows, int limit, Function<? super T, Cursor> cursorOf) {
        if (rows.size() <= limit) {
            return last(rows);
        }
        return new Page<>(rows.subList(0, limit), Optional.of(cursorOf.apply(rows.get(limit - 1))));
    }

    /** The same page with other items. */
    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), next);
    }
}
